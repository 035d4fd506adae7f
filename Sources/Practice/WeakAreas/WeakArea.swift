import System

/// A concept, a trap or a type of exception, and how a learner fares with it.
package struct WeakArea: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case concept, trap, exception
    }

    /// Whether it goes better or worse than it did.
    package enum Trend: String, Sendable {
        case better, worse, steady
        /// There are too few attempts to say.
        case unknown
    }

    /// How much there is to go by.
    package enum Confidence: String, Sendable {
        case low, medium, high
    }

    /// An attempt that was missed.
    package struct Evidence: Sendable, Equatable {
        package var attempt: String
        package var time: Timestamp
        package var exercise: String
    }

    package var kind: Kind
    package var id: String
    /// Attempts at exercises with this concept; for a trap and an exception, all attempts that were missed.
    package var attempts: Int
    /// Those that were missed; for a trap and an exception, those that it showed in.
    package var misses: Int
    /// The recency-weighted share of misses, shrunk towards the learner's own mean; see JOURNAL.md.
    package var rate: Double
    /// How many standard deviations there are between this and the rest.
    package var strength: Double
    package var standsOut: Bool
    /// For a trap, on how many occasions it was fallen into, and whether that is told as one that comes back; see
    /// ``Recurrence``.
    package var occasions = 0
    package var comesBack = false
    package var trend: Trend
    package var confidence: Confidence
    /// The latest first: of a trap all of it, of others not all.
    package var evidence: [Evidence]
    /// The exercise to do next, and whether it has been accepted already.
    package var next: Next?

    package struct Next: Sendable, Equatable {
        package var exercise: String
        package var wasAccepted: Bool

        package init(exercise: String, wasAccepted: Bool) {
            self.exercise = exercise
            self.wasAccepted = wasAccepted
        }
    }

    /// For a group: how many learners have met it, and those for whom it stands out by themselves, by their place.
    package var learners: Int
    package var standsOutFor: [Int]
}
