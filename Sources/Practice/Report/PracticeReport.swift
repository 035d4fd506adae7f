import System

/// What a learner's journal comes to, in figures: a fold over it.
package struct PracticeReport: Sendable {
    /// Seven days from a Monday.
    package struct Week: Sendable, Equatable {
        package var monday: CivilDay
        /// For each day, how many attempts there were; notes and hints count as practice, too.
        package var entries: [Int]
        package var accepted = 0
        package var missed = 0
        package var seconds = 0
    }

    /// The exercises that have climbed the same number of rungs.
    package struct RungCount: Sendable, Equatable {
        package var exercises = 0
        package var due = 0
        /// The next day on which another is due; nothing where there is none.
        package var next: CivilDay?
    }

    package static let weekCount = 12

    package let filter: JournalFilter
    package let today: CivilDay
    package private(set) var accepted = 0
    package private(set) var missed = 0
    package private(set) var seconds = 0
    package private(set) var hints = 0
    package private(set) var peeks = 0
    /// Every exercise that was tried, and whether it was accepted.
    package private(set) var tried: [String: Bool] = [:]
    /// The last twelve weeks, the earliest first; the last one is the one that today is in.
    package private(set) var weeks: [Week]
    /// The exercises that are due to be built again, whatever the report is about.
    package private(set) var dueExercises: Set<String> = []
    /// By the number of rungs that were climbed, from 0 to ``Rung/count``.
    package private(set) var rungs = [RungCount](repeating: RungCount(), count: Rung.count + 1)
    /// The learner's own lines, the latest first; not all of them.
    package private(set) var notes: [LearnerNote] = []
    package private(set) var areas: WeakAreas

    private static let mostNotes = 8

    package var exercisesTried: Int { tried.count }
    package var exercisesAccepted: Int { tried.values.count { $0 } }
    package var attempts: Int { accepted + missed }
    /// How many exercises are due to be built again.
    package var due: Int { rungs.reduce(0) { $0 + $1.due } }
    package var practiceDays: Int { weeks.reduce(0) { $0 + $1.entries.count { $0 > 0 } } }

    /// - Parameters:
    ///   - entries: the whole journal, since the rungs are reached over all of it.
    ///   - filter: what the report is about.
    ///   - calendar: tells on which day of the learner's a moment is.
    ///   - isInCatalog: whether an exercise can still be practised; one that is gone is not due.
    package init(
        _ entries: [JournalEntry], filter: JournalFilter, now: Timestamp,
        calendar: PracticeCalendar = PracticeCalendar(),
        isInCatalog: (String) -> Bool = { _ in true }
    ) {
        self.filter = filter
        today = calendar.day(now)
        let firstMonday = today.number - today.weekday - 7 * (Self.weekCount - 1)
        weeks = (0..<Self.weekCount).map { index in
            Week(monday: CivilDay(number: firstMonday + 7 * index), entries: Array(repeating: 0, count: 7))
        }
        let wanted = filter.isEmpty ? entries : entries.filter { filter.matches($0, calendar) }
        areas = WeakAreas(wanted)
        // Most of a long journal is older than the weeks; only for the rest is the day asked for, which takes time.
        let earliest = (firstMonday - 1) * Timestamp.secondsADay
        for entry in wanted {
            var week: Int?
            if entry.time.seconds >= earliest {
                let place = calendar.day(entry).number - firstMonday
                if (0..<7 * Self.weekCount).contains(place) {
                    week = place / 7
                    weeks[place / 7].entries[place % 7] += 1
                }
            }
            switch entry {
            case .attempt(let attempt): count(attempt, week: week)
            case .hint: hints += 1
            case .solution: peeks += 1
            case .note, .known, .start, .postponed, .rest, .cancelled: break
            }
        }
        notes = wanted.reversed().lazy.compactMap(Self.note).prefix(Self.mostNotes).map(\.self)
        countRungs(entries, now, calendar, isInCatalog)
    }

    private mutating func count(_ attempt: Attempt, week: Int?) {
        let isAccepted = attempt.isAccepted
        let worked = attempt.seconds ?? 0
        seconds += worked
        if isAccepted {
            accepted += 1
            tried[attempt.exercise] = true
        } else {
            missed += 1
            if tried[attempt.exercise] == nil { tried[attempt.exercise] = false }
        }
        guard let week else { return }
        weeks[week].seconds += worked
        if isAccepted { weeks[week].accepted += 1 } else { weeks[week].missed += 1 }
    }

    private static func note(_ entry: JournalEntry) -> LearnerNote? {
        switch entry {
        case .note(let note): return note
        case .attempt(let attempt):
            return attempt.note.map {
                LearnerNote(
                    id: attempt.id, time: attempt.time, exercise: attempt.exercise, attempt: attempt.id, text: $0)
            }
        case .hint, .solution, .known, .start, .postponed, .rest, .cancelled: return nil
        }
    }

    private mutating func countRungs(
        _ entries: [JournalEntry], _ now: Timestamp, _ calendar: PracticeCalendar, _ isInCatalog: (String) -> Bool
    ) {
        let schedule = ReviewSchedule(entries, calendar: calendar)
        func isWanted(_ exercise: String) -> Bool {
            filter.exercise.map { JournalFilter.covers($0, exercise) } ?? true
        }
        let today = calendar.day(now)
        dueExercises = Set(schedule.due(on: today).map(\.exercise).filter(isInCatalog))
        for exercise in schedule.exercises where isWanted(exercise) {
            let climbed = schedule.climbed(exercise)
            rungs[climbed].exercises += 1
            guard isInCatalog(exercise), let next = schedule.nextDue(exercise) else { continue }
            if next <= today {
                rungs[climbed].due += 1
            } else {
                rungs[climbed].next = rungs[climbed].next.map { min($0, next) } ?? next
            }
        }
    }
}
