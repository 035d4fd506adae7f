import Catalog
import FoundationEssentials

/// Where a learner stands: a fold over the journal.
public struct Progress: Sendable {
    public enum Standing: Sendable, Equatable {
        case untouched
        case attempted
        case accepted
    }

    private var standings: [String: Standing] = [:]
    private var lastAttempts: [String: Attempt] = [:]
    private var last: Attempt?

    public init(_ attempts: some Sequence<Attempt>) {
        for attempt in attempts {
            if attempt.isAccepted {
                standings[attempt.exercise] = .accepted
            } else if standings[attempt.exercise] == nil {
                standings[attempt.exercise] = .attempted
            }
            lastAttempts[attempt.exercise] = attempt
            last = attempt
        }
    }

    public func standing(_ id: ExerciseID) -> Standing { standings[id.description] ?? .untouched }

    public func lastAttempt(_ id: ExerciseID) -> Attempt? { lastAttempts[id.description] }

    /// The exercise to work on: the one that was tried last, until it is accepted; then the first in the catalog's
    /// order that never was. Nothing when all are.
    public func next(in catalog: ExerciseCatalog) -> ExerciseID? {
        if let last, let id = ExerciseID(last.exercise), standing(id) != .accepted, catalog.exerciseIDs.contains(id) {
            return id
        }
        return catalog.exerciseIDs.first { standing($0) != .accepted }
    }
}
