import System

/// An exercise to build again from an empty file.
package struct DueRebuild: Sendable, Equatable {
    package var exercise: String
    /// From 1 to ``Rung/count``.
    package var rung: Int
    package var dueSince: CivilDay

    package init(exercise: String, rung: Int, dueSince: CivilDay) {
        self.exercise = exercise
        self.rung = rung
        self.dueSince = dueSince
    }
}

/// When each exercise is to be built again: a fold over the journal, in whole days of the learner's calendar.
///
/// The first accepted answer puts an exercise on the first rung. A clean rebuild on its day or later, accepted at the
/// first try and without hints or a look at the solution, climbs. One that took several tries falls: the next is in one
/// day, and then from the rung below the one that failed. Giving up goes to the first. A clean one before its day is
/// welcome, and changes nothing. JOURNAL.md has the table.
package struct ReviewSchedule: Sendable {
    /// What was shown since the last pass. None of it can be shown in a rebuild, whose book is closed: it was before the
    /// rebuild, and is no help in it. Attempts count it all the same.
    private struct Help {
        var hints = 0
        var peeks = 0
    }

    private let calendar: PracticeCalendar
    private var places: [String: Place] = [:]
    private var shown: [String: Help] = [:]
    /// By an exercise whose rebuild is under way, the one that it stands for.
    private var standIns: [String: String] = [:]
    /// Decides when an exercise returns that has climbed all rungs.
    private var memories: Memories

    /// What is to be recalled where it decides by itself when something is due.
    private static let retention = 0.9

    /// - Parameter entries: in the order of their times.
    package init(_ entries: some Sequence<JournalEntry>, calendar: PracticeCalendar = PracticeCalendar()) {
        self.calendar = calendar
        memories = Memories([], calendar: calendar)
        for entry in entries { add(entry) }
    }

    /// Takes in what has just been written to the journal.
    package mutating func add(_ entry: JournalEntry) {
        if case .attempt(let attempt) = entry { return add(attempt) }
        memories.add(entry)
        switch entry {
        case .solution(let solution): add(solution)
        case .hint(let hint): shown[hint.exercise, default: Help()].hints += 1
        case .cancelled(let cancelled): fall(cancelled.exercise, on: calendar.day(cancelled.time))
        case .attempt, .note, .known, .start, .postponed, .rest: break
        }
    }

    private mutating func add(_ solution: SolutionShown) {
        shown[solution.exercise, default: Help()].peeks += 1
        guard solution.gaveUp, places[solution.exercise] != nil else { return }
        let day = calendar.day(solution)
        // The one that it stood for was not remembered either, but its own solution was not seen.
        fall(solution.exercise, on: day)
        places[solution.exercise]?.giveUp(on: day)
    }

    /// A rebuild has ended without a pass: after a failing try it was not remembered.
    private mutating func fall(_ exercise: String, on day: CivilDay) {
        let other = standIns.removeValue(forKey: exercise)
        for exercise in [exercise, other].compactMap(\.self) where places[exercise]?.isSpoiled == true {
            places[exercise]?.fall(on: day)
        }
    }

    package mutating func add(_ attempt: Attempt) {
        memories.add(attempt)
        move(attempt.exercise, by: attempt, isOwn: true)
        if let other = attempt.standsFor, other != attempt.exercise { move(other, by: attempt, isOwn: false) }
        // Most journals have little of either.
        if attempt.isAccepted, !shown.isEmpty { shown[attempt.exercise] = nil }
        if attempt.standsFor != nil || !standIns.isEmpty {
            standIns[attempt.exercise] = attempt.isAccepted ? nil : attempt.standsFor
        }
    }

    /// - Parameter isOwn: whether the attempt was at this exercise, and not at a related one that stands for it.
    private mutating func move(_ exercise: String, by attempt: Attempt, isOwn: Bool) {
        guard let place = places.index(forKey: exercise) else {
            if attempt.isAccepted && isOwn { places[exercise] = Place(acceptedOn: calendar.day(attempt)) }
            return
        }
        if attempt.mode == .solve { return }
        if !attempt.isAccepted {
            if attempt.hasProgram { places.values[place].spoil() }
            return
        }
        let before = shown[attempt.exercise] ?? Help()
        let isClean = attempt.hints <= before.hints && attempt.peeks <= before.peeks
        let mayBeBeyond = places.values[place].climbed >= Rung.count - 1
        let beyond = mayBeBeyond ? Self.distanceBeyond(memories.memory(exercise)) : 0
        places.values[place].pass(on: calendar.day(attempt), isClean: isClean, beyond: beyond)
    }

    /// How many days an exercise rests after the last rung: until its memory has faded to nine in ten, a year at least.
    static func distanceBeyond(_ memory: Memory?) -> Int {
        max(Rung.days.last!, memory?.interval(retention: retention) ?? 0)
    }

    // MARK: - What follows

    /// What is due, the longest first.
    package func due(on day: CivilDay) -> [DueRebuild] {
        places.filter { $0.value.due <= day }.sorted { ($0.value.due, $0.key) < ($1.value.due, $1.key) }
            .map { DueRebuild(exercise: $0.key, rung: $0.value.rung, dueSince: $0.value.due) }
    }

    func place(_ exercise: String) -> Place? { places[exercise] }

    /// The rung of the next rebuild, from 1 to ``Rung/count``; 0 where the exercise was never accepted.
    package func rung(_ exercise: String) -> Int { places[exercise]?.rung ?? 0 }

    /// How many rungs have been climbed, from 0 to ``Rung/count``.
    package func climbed(_ exercise: String) -> Int { places[exercise]?.climbed ?? 0 }

    /// The day of the next rebuild; nothing where the exercise was never accepted.
    package func nextDue(_ exercise: String) -> CivilDay? { places[exercise]?.due }

    /// How firmly an exercise is remembered; nothing where it was never accepted.
    package func memory(_ exercise: String) -> Memory? { memories.memory(exercise) }

    /// The day on which it was last accepted.
    package func lastPass(_ exercise: String) -> CivilDay? { places[exercise]?.lastPass }

    /// Every exercise that has a place.
    package var exercises: [String] { places.keys.sorted() }
}
