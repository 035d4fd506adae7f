import System

/// Which entries of a journal are wanted; what is not set does not matter.
package struct JournalFilter: Sendable {
    /// An exercise, its last part alone, or a topic or a track.
    package var exercise: String?
    package var concept: String?
    package var trap: String?
    package var exception: String?
    /// The first and the last day.
    package var since: CivilDay?
    package var until: CivilDay?

    package init() {}

    /// Whether everything is wanted.
    package var isEmpty: Bool {
        exercise == nil && concept == nil && trap == nil && exception == nil && since == nil && until == nil
    }

    /// - Parameter calendar: tells on which day of the learner's an entry was made.
    package func matches(_ entry: JournalEntry, _ calendar: PracticeCalendar) -> Bool {
        if let exercise, !Self.covers(exercise, entry.exercise) { return false }
        if concept != nil || trap != nil || exception != nil {
            guard let attempt = entry.asAttempt else { return false }
            if let concept, !attempt.concepts.contains(concept) { return false }
            if let trap, attempt.trap != trap { return false }
            if let exception, !attempt.failed.contains(where: { $0.exception == exception }) { return false }
        }
        if since == nil && until == nil { return true }
        let day = calendar.day(entry)
        return since.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
    }

    /// Whether a name, as somebody types it, means an exercise or a folder that it is in.
    package static func covers(_ name: String, _ exercise: String?) -> Bool {
        guard let exercise else { return false }
        return ("/" + exercise + "/").utf8.firstRange(of: ("/" + name + "/").utf8) != nil
    }
}
