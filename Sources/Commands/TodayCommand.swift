import Catalog
import Practice

/// `reprise` alone: what to do next.
enum TodayCommand {
    static let spec = CommandSpec(
        name: "", summary: "say what to do next, and put its starter file into your workspace",
        options: [.json, .catalog, .workspace, .help], run: run)

    private struct Answer: Encodable {
        var workspace: String
        var exercise: String?
        var title: String?
        var files: [String]
        var added: [String]
        var accepted: Int
        var total: Int
        var command: String?
    }

    private static func run(_ arguments: Arguments, _ context: Context) throws -> ExitCode {
        let folder = try CatalogLocation.find(arguments, context)
        let catalog = try folder.catalog()
        let workspace = try WorkspaceLocation.find(arguments, context)
        let progress = try LearnerProgress.read(workspace, context)
        let ids = catalog.exerciseIDs
        let accepted = ids.filter { progress.standing($0) == .accepted }.count
        guard let id = progress.next(in: catalog) else {
            let answer = Answer(
                workspace: workspace.root, files: [], added: [], accepted: accepted, total: ids.count)
            context.output.print(
                arguments.wantsJSON
                    ? try JSONOutput.text(answer)
                    : "All \(ids.count) exercises are accepted. Well done! `\(context.command) list` shows them.\n")
            return .accepted
        }
        let exercise = try folder.exercise(id, in: catalog)
        let isFirstTime = accepted == 0 && progress.lastAttempt(id) == nil
        let starter = try folder.files(.starter, of: exercise)
        let added = try workspace.handOut(id, starter: starter, at: context.now())
        let paths = exercise.files.map { workspace.folder(id) + "/" + $0 }
        if arguments.wantsJSON {
            let answer = Answer(
                workspace: workspace.root, exercise: id.description, title: exercise.title, files: paths, added: added,
                accepted: accepted, total: ids.count, command: "reprise grade \(id)")
            context.output.print(try JSONOutput.text(answer))
            return .accepted
        }
        context.output.print(
            text(
                exercise, statement: try folder.statement(id), paths: paths, isFirstTime: isFirstTime,
                position: (accepted, ids.count), workspace, context))
        return .accepted
    }

    private static func text(
        _ exercise: Exercise, statement: String, paths: [String], isFirstTime: Bool, position: (Int, Int),
        _ workspace: Workspace, _ context: Context
    ) -> String {
        let output = context.output
        var text = ""
        if isFirstTime {
            text += output.wrapped(
                """
                Welcome. Each exercise is a small program or module that you write in your own editor.
                Your answers and your journal are in \(context.shown(workspace.root)).
                """)
            text += "\n"
        } else {
            text += "\(position.0) of \(position.1) exercises accepted.\n\n"
        }
        text +=
            output.styled("Next:", .bold)
            + " \(exercise.id)  (level \(exercise.level), about \(exercise.minutes) minutes)\n\n"
        text += MarkdownText.render(statement, output: output) + "\n"
        for path in paths { text += "Write your answer in  \(output.styled(context.shown(path), .bold))\n" }
        text += "Then grade it with    \(output.styled(context.command + " grade", .bold))\n"
        return text
    }
}
