import Catalog
import Practice

/// `reprise rebuild`: an accepted exercise once more, from an empty file.
enum RebuildCommand {
    static let spec = CommandSpec(
        name: "rebuild", arguments: "[ID]", argumentCount: 0...1,
        summary: "build an accepted exercise again from an empty file",
        details: """
            Without ID, the one that is due the longest. Your earlier answer is put into the archive; there are no hints
            and no solution until it is accepted or you give up.
            """,
        options: [.json, .catalog, .workspace, .help], examples: ["reprise rebuild", "reprise rebuild split-the-bill"],
        run: run)

    private struct Answer: Encodable {
        var exercise: String
        var minutes: Int
        var files: [String]
        /// Where the earlier answer is; left out where there was none.
        var archive: String?
    }

    private static func run(_ arguments: Arguments, _ context: Context) throws -> ExitCode {
        let folder = try CatalogLocation.find(arguments, context)
        let catalog = try folder.catalog()
        let workspace = try WorkspaceLocation.find(arguments, context)
        let learner = LearnerState(try LearnerProgress.entries(workspace, context))
        let id = try exercise(arguments, catalog, learner, context)
        guard learner.progress.standing(id) == .accepted else { throw UsageFault(message: Wording.notAcceptedYet(id)) }
        guard !workspace.isRebuilding(id) else { throw UsageFault(message: Wording.rebuildUnderWay(id)) }
        let exercise = try folder.exercise(id, in: catalog)
        let archive = try workspace.beginRebuild(exercise, at: context.now())
        let files = exercise.files.map { workspace.folder(id) + "/" + $0 }
        if arguments.wantsJSON {
            let answer = Answer(exercise: id.description, minutes: exercise.minutes, files: files, archive: archive)
            context.output.print(try JSONOutput.text(answer))
            return .accepted
        }
        let output = context.output
        var text = output.styled("Rebuild", .bold) + "  \(id)  (par time \(Wording.minutes(exercise.minutes)))\n\n"
        text += MarkdownText.render(try folder.statement(id), output: output) + "\n"
        if let archive { text += output.wrapped("Your earlier answer is kept in \(context.shown(archive)).") }
        for file in files { text += "Write it into         \(output.styled(context.shown(file), .bold))\n" }
        output.print(text + "Then grade it with    \(output.styled("\(context.command) grade \(id)", .bold))\n")
        return .accepted
    }

    private static func exercise(
        _ arguments: Arguments, _ catalog: ExerciseCatalog, _ learner: LearnerState, _ context: Context
    ) throws -> ExerciseID {
        if let name = arguments.positional.first { return try catalog.exercise(named: name) }
        let due = learner.schedule.due(at: context.now()).compactMap { ExerciseID($0.exercise) }
        guard let id = due.first(where: catalog.exerciseIDs.contains) else {
            throw UsageFault(message: Wording.nothingDue)
        }
        return id
    }
}
