/// Which entries of a journal are wanted; what is not set does not matter.
public struct JournalFilter: Sendable {
    /// An exercise, its last part alone, or a topic or a track.
    public var exercise: String?
    public var concept: String?
    public var trap: String?
    public var exception: String?
    /// The first and the last day.
    public var since: CivilDay?
    public var until: CivilDay?

    public init() {}

    /// Whether everything is wanted.
    public var isEmpty: Bool {
        exercise == nil && concept == nil && trap == nil && exception == nil && since == nil && until == nil
    }

    /// - Parameter day: on which day of the learner's a moment is.
    public func matches(_ entry: JournalEntry, day: (Timestamp) -> CivilDay) -> Bool {
        if let exercise, !Self.covers(exercise, entry.exercise) { return false }
        if concept != nil || trap != nil || exception != nil {
            guard let attempt = entry.asAttempt else { return false }
            if let concept, !attempt.concepts.contains(concept) { return false }
            if let trap, attempt.trap != trap { return false }
            if let exception, !attempt.failed.contains(where: { $0.exception == exception }) { return false }
        }
        if since == nil && until == nil { return true }
        let today = day(entry.time)
        return since.map { $0 <= today } ?? true && until.map { today <= $0 } ?? true
    }

    /// Whether a name, as somebody types it, means an exercise or a folder that it is in.
    public static func covers(_ name: String, _ exercise: String?) -> Bool {
        guard let exercise else { return false }
        return exercise == name || exercise.hasPrefix(name + "/") || exercise.hasSuffix("/" + name)
            || exercise.contains("/" + name + "/")
    }
}
