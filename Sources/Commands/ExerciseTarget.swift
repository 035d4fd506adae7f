import Catalog
import Practice

/// The exercise that a command is about, and what the journal says of it.
struct ExerciseTarget {
    let folder: CatalogFolder
    let catalog: ExerciseCatalog
    let workspace: Workspace
    let learner: LearnerState
    let exercise: Exercise

    var id: ExerciseID { exercise.id }

    /// The exercise that is named; without a name the one whose folder we are in, or the next.
    ///
    /// - Throws: ``UnknownExercise``, ``UsageFault`` where nothing is named and nothing is left to do.
    init(_ arguments: Arguments, _ context: Context) throws {
        folder = try CatalogLocation.find(arguments, context)
        catalog = try folder.catalog()
        workspace = try WorkspaceLocation.find(arguments, context)
        learner = LearnerState(try LearnerProgress.entries(workspace, context))
        let target = try GradeTarget.find(
            arguments.positional, catalog: catalog, workspace: workspace, progress: learner.progress, context)
        exercise = try folder.exercise(target.id, in: catalog)
    }

    var isRebuild: Bool { workspace.isRebuilding(id) }

    /// What the learner's files are filled with at the beginning: the starter, or in a rebuild nothing.
    func startingFiles() throws -> [String: [UInt8]] {
        isRebuild
            ? Dictionary(uniqueKeysWithValues: exercise.files.map { ($0, []) })
            : try folder.files(.starter, of: exercise)
    }

    /// - Throws: ``Journal/Fault``, ``Workspace/Fault``.
    func record(_ entry: JournalEntry) throws {
        try workspace.create()
        try workspace.journal.append(entry)
    }
}
