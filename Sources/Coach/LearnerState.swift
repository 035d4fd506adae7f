import Catalog
import FoundationEssentials
import Practice
import System

/// Everything that is known of the learner, folded from the journal and carried on while a session lasts.
package struct LearnerState: Sendable {
    package let calendar: PracticeCalendar
    package private(set) var entries: [JournalEntry]
    package private(set) var progress: Progress
    package private(set) var schedule: ReviewSchedule
    package private(set) var wishes: Wishes
    package private(set) var trapsMet: TrapsMet
    package private(set) var firstSolves = FirstSolves()
    /// What was worked on each exercise since it was last accepted.
    private var times: [String: WorkedTime] = [:]
    /// A fold over all of the journal, made once for as long as nothing is added.
    private var weak: Lazily<[String]>

    package init(_ entries: [JournalEntry], calendar: PracticeCalendar = PracticeCalendar()) {
        self.calendar = calendar
        self.entries = entries
        progress = Progress([])
        schedule = ReviewSchedule([], calendar: calendar)
        wishes = Wishes([])
        trapsMet = TrapsMet(calendar)
        weak = Self.weakConcepts(entries)
        for entry in entries { fold(entry) }
    }

    /// Takes in what has just been written to the journal.
    package mutating func add(_ entry: JournalEntry) {
        entries.append(entry)
        fold(entry)
        weak = Self.weakConcepts(entries)
    }

    private static func weakConcepts(_ entries: [JournalEntry]) -> Lazily<[String]> {
        Lazily { WeakAreas(entries).weakConcepts }
    }

    private mutating func fold(_ entry: JournalEntry) {
        // Nearly all are attempts, which are taken out of their box once for all that counts them.
        if case .attempt(let attempt) = entry { return count(attempt) }
        progress.add(entry)
        schedule.add(entry)
        wishes.add(entry)
    }

    private mutating func count(_ attempt: Attempt) {
        progress.add(attempt)
        schedule.add(attempt)
        trapsMet.add(attempt)
        firstSolves.add(attempt)
        if attempt.isAccepted {
            times[attempt.exercise] = nil
        } else {
            times[attempt.exercise, default: WorkedTime()] += attempt.seconds
        }
    }

    /// Since the exercise was last accepted.
    package func timeSpent(_ exercise: String) -> WorkedTime { times[exercise] ?? WorkedTime() }

    /// Until an attempt that is not counted yet, since the exercise was last accepted; nothing where that is not wholly
    /// known.
    package func secondsSpent(with attempt: Attempt) -> Int? {
        var time = timeSpent(attempt.exercise)
        time += attempt.seconds
        return time.whole
    }

    /// Ids of the concepts that stand out as weak.
    package var weakConcepts: [String] { weak.value }

    /// Whether the author's solution may be looked at without giving up.
    package func mayShowSolution(_ id: ExerciseID, isClosedBook: Bool) -> Bool {
        !isClosedBook && (progress.standing(id) == .accepted || progress.hasGivenUp(id))
    }

    /// The day on which something new was last accepted; nothing where nothing was.
    var lastNewDay: CivilDay? { firstSolves.last.map(calendar.day) }

    package func acceptedCount(of ids: [ExerciseID]) -> Int { ids.count { progress.standing($0) == .accepted } }
}
