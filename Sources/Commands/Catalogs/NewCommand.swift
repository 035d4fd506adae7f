import Authoring
import Catalog
import Page
import Presentation

/// `reprise new`: an exercise to begin with, in its place in the catalog.
struct NewCommand: Command {
    static let spec = CommandSpec(
        name: "new", arguments: "TRACK/TOPIC/NAME", argumentCount: 0...1, completes: .first(.asked(.beginnings)),
        summary: "begin an exercise: a small one that is right, to be rewritten",
        details: """
            For authors. Makes the folder of an exercise and names it in catalog.json, behind the others of its topic; what is
            in it passes `reprise check`, and is rewritten piece by piece. Without a name, lists the templates.
            """,
        options: [template, continues, schemas, contents, .catalog, .help],
        examples: ["reprise new basics/files/tide-table", "reprise new basics/files/tide-table --template session"],
        command: NewCommand.init)

    private static let template = CommandSpec.Option(
        name: "--template", value: "NAME", completes: .asked(.templates),
        summary: "what to begin with; program, where nothing is said")
    private static let continues = CommandSpec.Option(
        name: "--continues", value: "ID", completes: .asked(.ids), summary: "the stage before, for the template stage")

    private static let schemas = CommandSpec.Option(
        name: "--schemas", value: nil, summary: "write the JSON Schemas that editors go by, and no exercise")

    private static let contents = CommandSpec.Option(
        name: "--contents", value: nil, summary: "write the page of contents, Exercises/README.md, and no exercise")

    private let name: String?
    private let writesSchemas: Bool
    private let writesContents: Bool
    private let templateName: String
    private let before: String?
    private let places: Places

    init(_ arguments: Arguments) {
        name = arguments.positional.first
        before = arguments.value(Self.continues)
        templateName = arguments.value(Self.template) ?? (before == nil ? "program" : "stage")
        writesSchemas = arguments.has(Self.schemas)
        writesContents = arguments.has(Self.contents)
        places = Places(arguments)
    }

    func run(in context: Context) throws -> ExitCode {
        let screen = NewScreen(context.output)
        if writesSchemas || writesContents {
            let folder = try places.catalogFolder(context)
            if writesSchemas { try screen.show(schemas: CatalogSchemas.write(in: folder)) }
            if writesContents { try screen.show(CatalogContents.write(in: folder)) }
            return .accepted
        }
        guard let name else {
            try screen.show(ExerciseTemplate.all)
            return .accepted
        }
        let names = ExerciseTemplate.all.map(\.name)
        guard let template = ExerciseTemplate.all.first(where: { $0.name == templateName }) else {
            throw UsageFault(message: Wording.unknownTemplate(templateName, among: names))
        }
        guard let id = ExerciseID(name) else { throw UsageFault(message: Wording.noExerciseID(name)) }
        let folder = try places.catalogFolder(context)
        let catalog = try folder.catalog()
        let new = NewExercise(
            id, from: template, continuing: try before.map { try catalog.exercise(named: $0) }, in: folder, catalog)
        let files = try new.create()
        try screen.show(id, files: files, concept: new.concept(), command: context.command)
        return .accepted
    }
}
