/// An exercise as its author has written it.
public struct Exercise: Sendable, Equatable {
    public var id: ExerciseID
    public var title: String
    /// From 1, first steps, to 5.
    public var level: Int
    /// Par time of writing it again from an empty file.
    public var minutes: Int
    public var concepts: [String]
    /// The id of a sandbox profile.
    public var sandbox: String
    /// The names of the files that the learner writes; the first is the module that sessions start with.
    public var files: [String]
    public var mistakes: [Mistake]
    public var cases: [ExerciseCase]
    /// Changes whenever what is asked or checked does: the statement, `exercise.json` and the checks.
    public var contentHash: String

    public func `case`(named name: String) -> ExerciseCase? { cases.first { $0.name == name } }
}

/// A wrong answer that real people write.
public struct Mistake: Sendable, Equatable {
    public var name: String
    public var trap: String?
    public var verdict: VerdictKind
    /// The names of the cases that fail; all others pass.
    public var failingCases: [String]
}
