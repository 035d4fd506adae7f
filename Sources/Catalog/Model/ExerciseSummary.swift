/// What a list shows of an exercise, and what a plan is made from.
package struct ExerciseSummary: Sendable, Equatable {
    package var id: ExerciseID
    package var title: String
    /// From 1, first steps, to ``mostLevel``.
    package var level: Int
    package var minutes: Int
    package var concepts: [String]
    /// Exercises that are to be accepted before this one is handed out, the stage before it among them.
    package var after: [ExerciseID]
    /// The stage before, where it is a stage.
    package var continues: ExerciseID?
    /// Whether it is handed out as soon as what it comes after is done, ahead of its own place.
    package var isEarly = false
    /// What is asked for.
    package var kind: ExerciseKind
    /// The least Python that it can be solved with; nothing where any will do.
    package var python: PythonVersion?
    /// The same concept under another story.
    package var related: [ExerciseID] = []
    /// The traps that its mistakes fall into, sorted.
    package var traps: [String] = []

    package static let mostLevel = 5

    package init(
        id: ExerciseID, title: String, level: Int, minutes: Int, concepts: [String], after: [ExerciseID] = [],
        continues: ExerciseID? = nil, kind: ExerciseKind = .write, python: PythonVersion? = nil
    ) {
        self.id = id
        self.title = title
        self.level = level
        self.minutes = minutes
        self.concepts = concepts
        self.after = after
        self.continues = continues
        self.kind = kind
        self.python = python
    }
}
