import Authoring
import Catalog
import Presentation
import Sandbox

/// `reprise check`: proves that the catalog is as its authors say.
struct CheckCommand: Command {
    static let spec = CommandSpec(
        name: "check", arguments: "[ID…]", argumentCount: 0...10_000,
        summary: "prove the catalog: solutions pass, starters and mistakes fail as declared",
        details: """
            For authors and CI. Reads every file, names every fault, and runs every program of an exercise.
            Exit status: 0 all proven, 1 a fault was found, 69 something needed is missing.
            """,
        options: [rules, allPythons, .json, .catalog, .allowUnconfined, .help],
        examples: ["reprise check", "reprise check basics/files/log-digest"], command: CheckCommand.init)

    private static let rules = CommandSpec.Option(
        name: "--rules", value: nil, summary: "list the rules that a catalog is held to, each with its reason")

    private static let allPythons = CommandSpec.Option(
        name: "--all-pythons", value: nil,
        summary: "also try each solution with the oldest Python at hand that its exercise allows")

    private let exercises: [String]
    private let listsRules: Bool
    private let triesAllPythons: Bool
    private let places: Places
    private let allowsUnconfined: Bool
    private let isJSON: Bool

    init(_ arguments: Arguments) {
        exercises = arguments.positional
        listsRules = arguments.has(Self.rules)
        triesAllPythons = arguments.has(Self.allPythons)
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
        let (catalog, findings) = FormProof(folder).catalog()
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
            let pythons = triesAllPythons ? InterpretersAtHand(environment: context.environment).all() : []
            let prover = CatalogProver(
                folder: folder, catalog: catalog, processors: context.processorCount, pythons: pythons
            ) { profile in
                try SandboxAccess.pool(profile, allowingUnconfined: allowsUnconfined, context)
            }
            defer { prover.close() }
            return try prover.prove(ids, tell: tell)
        }
    }
}
