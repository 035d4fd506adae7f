import Authoring
import Catalog
import Presentation

/// `reprise check`: proves that the catalog is as its authors say.
struct CheckCommand: Command {
    static let spec = CommandSpec(
        name: "check", arguments: "[ID…]", argumentCount: 0...10_000,
        summary: "prove the catalog: solutions pass, starters and mistakes fail as declared",
        details: """
            For authors and CI. Reads every file, names every fault, and runs every program of an exercise.
            Exit status: 0 all proven, 1 a fault was found, 69 something needed is missing.
            """,
        options: [since, rules, .json, .catalog, .allowUnconfined, .help],
        examples: [
            "reprise check", "reprise check basics/files/log-digest", "reprise check --since v1.0",
        ], command: CheckCommand.init)

    private static let since = CommandSpec.Option(
        name: "--since", value: "REV",
        summary: "hold the ids to those of a commit, a tag or a branch of git: what was published keeps its id")
    private static let rules = CommandSpec.Option(
        name: "--rules", value: nil, summary: "list the rules that a catalog is held to, each with its reason")

    private let exercises: [String]
    private let listsRules: Bool
    private let revision: String?
    private let places: Places
    private let allowsUnconfined: Bool
    private let isJSON: Bool

    init(_ arguments: Arguments) {
        exercises = arguments.positional
        listsRules = arguments.has(Self.rules)
        revision = arguments.value(Self.since)
        places = Places(arguments)
        allowsUnconfined = arguments.has(.allowUnconfined)
        isJSON = arguments.wantsJSON
    }

    func run(in context: Context) throws -> ExitCode {
        if listsRules {
            try CheckScreen(context.output).show(RuleBook.descriptions)
            return .accepted
        }
        let folder = try places.catalogFolder(context)
        let screen = CheckScreen(context.output)
        var (catalog, findings) = FormProof(folder).catalog()
        if let revision, let catalog {
            findings += try PublishedCatalog(folder, context).lost(by: catalog, since: revision)
        }
        if !isJSON { try screen.show(findings) }
        let proven = try prove(catalog, in: folder, context) { if !isJSON { try screen.show($0) } }
        let summary = CheckSummary(catalog: findings, exercises: proven ?? [])
        if isJSON {
            try context.output.printJSON(CheckJSON(summary))
        } else if proven != nil {
            try screen.show(summary)
        }
        if summary.hasFaults { return .notAccepted }
        return summary.skipped > 0 ? .unavailable : .accepted
    }

    /// - Returns: nothing without a `catalog.json` that can be read, since there is then nothing more to prove.
    private func prove(
        _ catalog: ExerciseCatalog?, in folder: CatalogFolder, _ context: Context,
        tell: (ProvenExercise) throws -> Void
    ) throws -> [ProvenExercise]? {
        guard let catalog else { return nil }
        let ids = exercises.isEmpty ? catalog.exerciseIDs : try exercises.map { try catalog.exercise(named: $0) }
        let allowsUnconfined = allowsUnconfined
        return try Interruption.guarding("The rest of the catalog was not checked.") {
            let prover = CatalogProver(folder: folder, catalog: catalog, processors: context.processorCount) {
                profile in
                try SandboxAccess.pool(profile, allowingUnconfined: allowsUnconfined, context)
            }
            defer { prover.close() }
            return try prover.prove(ids, tell: tell)
        }
    }
}
