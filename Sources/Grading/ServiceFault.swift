import Catalog

/// The service of a case ended, or did not print `ready`, before the learner's program could be started.
public struct ServiceFault: Error, Sendable, Equatable {
    public var exercise: ExerciseID
    public var caseName: String
    public var service: String
    /// What it has printed.
    public var log: [UInt8]
}
