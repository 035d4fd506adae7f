/// A concept, a trap or a type of exception, and how a learner fares with it.
public struct WeakArea: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case concept, trap, exception
    }

    /// Whether it goes better or worse than it did.
    public enum Trend: String, Sendable {
        case better, worse, steady
        /// There are too few attempts to say.
        case unknown
    }

    /// How much there is to go by.
    public enum Confidence: String, Sendable {
        case low, medium, high
    }

    /// An attempt that was missed.
    public struct Evidence: Sendable, Equatable {
        public var attempt: String
        public var time: Timestamp
        public var exercise: String
    }

    public var kind: Kind
    public var id: String
    /// Attempts at exercises with this concept; for a trap and an exception, all attempts that were missed.
    public var attempts: Int
    /// Those that were missed; for a trap and an exception, those that it showed in.
    public var misses: Int
    /// The recency-weighted share of misses, shrunk towards the learner's own mean; see JOURNAL.md.
    public var rate: Double
    /// How many standard deviations there are between this and the rest.
    public var strength: Double
    public var standsOut: Bool
    public var trend: Trend
    public var confidence: Confidence
    /// The latest first; not all of it.
    public var evidence: [Evidence]
    /// The exercise to do next, and whether it has been accepted already.
    public var next: Next?

    public struct Next: Sendable, Equatable {
        public var exercise: String
        public var wasAccepted: Bool

        public init(exercise: String, wasAccepted: Bool) {
            self.exercise = exercise
            self.wasAccepted = wasAccepted
        }
    }

    /// For a group: how many learners have met it, and those for whom it stands out by themselves, by their place.
    public var learners: Int
    public var standsOutFor: [Int]
}
