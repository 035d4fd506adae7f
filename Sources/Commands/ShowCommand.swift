import Catalog
import Practice

/// `reprise show`: the statement of one exercise.
enum ShowCommand {
    static let spec = CommandSpec(
        name: "show", arguments: "ID", argumentCount: 1...1, summary: "show what an exercise asks for",
        details: "ID is an exercise's path, or its last part alone. Nothing is written.",
        options: [.json, .catalog, .workspace, .help],
        examples: ["reprise show split-the-bill", "reprise show basics/variables/split-the-bill --json"], run: run)

    private struct Answer: Encodable {
        var id: String
        var title: String
        var level: Int
        var minutes: Int
        var concepts: [String]
        var files: [String]
        var cases: [String]
        var hints: Int
        var statement: String
    }

    private static func run(_ arguments: Arguments, _ context: Context) throws -> ExitCode {
        let folder = try CatalogLocation.find(arguments, context)
        let catalog = try folder.catalog()
        let id = try catalog.exercise(named: arguments.positional[0])
        let exercise = try folder.exercise(id, in: catalog)
        let statement = try folder.statement(id)
        if arguments.wantsJSON {
            let answer = Answer(
                id: id.description, title: exercise.title, level: exercise.level, minutes: exercise.minutes,
                concepts: exercise.concepts, files: exercise.files, cases: exercise.cases.map(\.name),
                hints: try folder.hints(id).count, statement: statement)
            context.output.print(try JSONOutput.text(answer))
            return .accepted
        }
        let output = context.output
        let workspace = try WorkspaceLocation.find(arguments, context)
        var text = MarkdownText.render(statement, output: output) + "\n"
        let concepts = exercise.concepts.map(catalog.concept).joined(separator: ", ")
        text += output.wrapped("Level \(exercise.level), about \(exercise.minutes) minutes. It practises: \(concepts).")
        for name in exercise.files {
            text += "Your answer goes into  \(context.shown(workspace.folder(id) + "/" + name))\n"
        }
        text += "Grade it with          \(context.command) grade \(id)\n"
        context.output.print(text)
        return .accepted
    }
}

extension ExerciseCatalog {
    /// The exercise that a learner has typed.
    ///
    /// - Throws: ``UnknownExercise``, with the nearest id.
    func exercise(named name: String) throws -> ExerciseID {
        guard let id = resolve(name) else { throw UnknownExercise(name: name, nearest: nearest(to: name)) }
        return id
    }
}
