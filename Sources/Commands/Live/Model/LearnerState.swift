import Catalog
import FoundationEssentials
import Practice

/// Everything that is known of the learner, folded from the journal and carried on while a session lasts.
struct LearnerState: Sendable {
    private(set) var entries: [JournalEntry]
    private(set) var progress: Progress
    private(set) var schedule: ReviewSchedule
    /// Seconds worked on each exercise since it was last accepted.
    private var seconds: [String: Int] = [:]

    init(_ entries: [JournalEntry]) {
        self.entries = entries
        progress = Progress(entries)
        schedule = ReviewSchedule(entries)
        for entry in entries { count(entry) }
    }

    /// Takes in what has just been written to the journal.
    mutating func add(_ entry: JournalEntry) {
        entries.append(entry)
        progress.add(entry)
        schedule.add(entry)
        count(entry)
    }

    private mutating func count(_ entry: JournalEntry) {
        guard let attempt = entry.asAttempt else { return }
        seconds[attempt.exercise] = attempt.isAccepted ? 0 : secondsSpent(attempt.exercise) + (attempt.seconds ?? 0)
    }

    /// Since the exercise was last accepted.
    func secondsSpent(_ exercise: String) -> Int { seconds[exercise] ?? 0 }

    /// Ids of the concepts that stand out as weak.
    var weakConcepts: [String] { WeakAreas(entries).weakConcepts }

    func acceptedCount(of ids: [ExerciseID]) -> Int { ids.count { progress.standing($0) == .accepted } }
}
