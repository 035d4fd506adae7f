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
    /// Seconds worked on each exercise since it was last accepted, and the exercises for which that is not wholly known.
    private var seconds: [String: Int] = [:]
    private var unknown: Set<String> = []
    /// A fold over all of the journal, made once for as long as nothing is added.
    private var weak: Lazily<[String]>

    package init(_ entries: [JournalEntry], calendar: PracticeCalendar = PracticeCalendar()) {
        self.calendar = calendar
        self.entries = entries
        progress = Progress(entries)
        schedule = ReviewSchedule(entries, calendar: calendar)
        wishes = Wishes(entries)
        trapsMet = TrapsMet(calendar)
        weak = Self.weakConcepts(entries)
        for entry in entries { count(entry) }
    }

    /// Takes in what has just been written to the journal.
    package mutating func add(_ entry: JournalEntry) {
        entries.append(entry)
        progress.add(entry)
        schedule.add(entry)
        wishes.add(entry)
        count(entry)
        weak = Self.weakConcepts(entries)
    }

    private static func weakConcepts(_ entries: [JournalEntry]) -> Lazily<[String]> {
        Lazily { WeakAreas(entries).weakConcepts }
    }

    private mutating func count(_ entry: JournalEntry) {
        guard let attempt = entry.asAttempt else { return }
        trapsMet.add(attempt)
        firstSolves.add(attempt)
        if attempt.isAccepted {
            seconds[attempt.exercise] = nil
            unknown.remove(attempt.exercise)
        } else if let worked = attempt.seconds {
            seconds[attempt.exercise, default: 0] += worked
        } else {
            unknown.insert(attempt.exercise)
        }
    }

    /// Since the exercise was last accepted; nothing where that is not wholly known.
    package func secondsSpent(_ exercise: String) -> Int? {
        unknown.contains(exercise) ? nil : secondsKnown(exercise)
    }

    /// Since the exercise was last accepted, as far as it is known.
    package func secondsKnown(_ exercise: String) -> Int { seconds[exercise] ?? 0 }

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
