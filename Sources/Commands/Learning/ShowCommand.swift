import Catalog
import Coach
import Page
import Presentation

/// `reprise show`: the statement of one exercise.
struct ShowCommand: Command {
    static let spec = CommandSpec(
        name: "show", arguments: "ID", argumentCount: 1...1, completes: .first(.asked(.ids)),
        summary: "show what an exercise asks for",
        details: "ID is an exercise's path, or its last part alone. Nothing is written.",
        options: [.json, .catalog, .workspace, .help],
        examples: ["reprise show split-the-bill", "reprise show basics/variables/split-the-bill --json"],
        command: ShowCommand.init)

    private let exercise: String
    private let places: Places
    private let isJSON: Bool

    init(_ arguments: Arguments) {
        exercise = arguments.positional[0]
        places = Places(arguments)
        isJSON = arguments.wantsJSON
    }

    private struct Answer: Encodable {
        var id: String
        var title: String
        var level: Int
        var minutes: Int
        var concepts: [String]
        var kind: String
        var after: [String]
        /// Left out for what is no stage, and where any Python will do.
        var continues: String?
        var python: String?
        var related: [String]
        var files: [String]
        var cases: [String]
        var hints: Int
        var statement: String
    }

    func run(in context: Context) throws -> ExitCode {
        let folder = try places.catalogFolder(context)
        let catalog = try folder.catalog()
        let exercise = try folder.exercise(try catalog.exercise(named: exercise), in: catalog)
        let statement = try folder.statement(exercise.id)
        if isJSON {
            let answer = Answer(
                id: exercise.id.description, title: exercise.title, level: exercise.level, minutes: exercise.minutes,
                concepts: exercise.concepts, kind: exercise.kind.rawValue, after: exercise.after.map(\.description),
                continues: exercise.continues?.description, python: exercise.python?.description,
                related: exercise.related.map(\.description), files: exercise.files, cases: exercise.cases.map(\.name),
                hints: try HintLadder(exercise, in: folder).count, statement: statement)
            try context.output.printJSON(answer)
        } else {
            try context.output.print(text(exercise, statement, catalog, context))
        }
        return .accepted
    }

    /// What comes before it, for which the journal is asked, and the Python that it needs.
    private func first(_ exercise: Exercise, _ context: Context) throws -> StyledText {
        guard exercise.continues != nil || !exercise.after.isEmpty || exercise.python != nil else { return "" }
        let coaching = try places.coaching(context)
        let left = coaching.prerequisites.left(before: exercise.id)
        let python = coaching.prerequisites.missingPython(exercise.id)
        let words = [Wording.comesFirst(try coaching.beginning(of: exercise), left), python.map(Wording.needsPython)]
        return words.compactMap { $0 }.map { context.output.wrapped($0) }.joined()
    }

    private func text(
        _ exercise: Exercise, _ statement: String, _ catalog: ExerciseCatalog, _ context: Context
    ) throws -> StyledText {
        let output = context.output
        let workspace = try places.workspace(context)
        var text = MarkdownText.render(statement, output: output) + "\n"
        text += output.wrapped(Wording.facts(of: exercise, in: catalog))
        text += try first(exercise, context)
        for name in exercise.files {
            text += "Your answer goes into  \(context.shown(workspace.folder(exercise.id) + "/" + name))\n"
        }
        return text + "Grade it with          \(context.command) grade \(exercise.id)\n"
    }
}
