/// What a list shows of an exercise, and what a plan is made from.
package struct ExerciseSummary: Sendable, Equatable {
    package var id: ExerciseID
    package var title: String
    package var level: Int
    package var minutes: Int
    package var concepts: [String]
    /// Exercises that are to be accepted before this one is handed out, the stage before it among them.
    package var after: [ExerciseID]
    /// What is asked for.
    package var kind: ExerciseKind
    /// The least Python that it can be solved with; nothing where any will do.
    package var python: PythonVersion?
    /// The same concept under another story.
    package var related: [ExerciseID] = []
    /// The traps that its mistakes fall into, sorted.
    package var traps: [String] = []

    package init(
        id: ExerciseID, title: String, level: Int, minutes: Int, concepts: [String], after: [ExerciseID] = [],
        kind: ExerciseKind = .write, python: PythonVersion? = nil
    ) {
        self.id = id
        self.title = title
        self.level = level
        self.minutes = minutes
        self.concepts = concepts
        self.after = after
        self.kind = kind
        self.python = python
    }
}
