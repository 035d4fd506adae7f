import Catalog

/// `reprise check`: proves that the catalog is as its authors say.
enum CheckCommand {
    static let spec = CommandSpec(
        name: "check", arguments: "[ID…]", argumentCount: 0...10_000,
        summary: "prove the catalog: solutions pass, starters and mistakes fail as declared",
        details: """
            For authors and CI. Reads every file, names every fault, and runs every program of an exercise.
            Exit status: 0 all proven, 1 a fault was found, 69 something needed is missing.
            """,
        options: [.json, .catalog, .allowUnconfined, .help],
        examples: ["reprise check", "reprise check basics/files/log-digest"], run: run)

    private struct Answer: Encodable {
        var proven: Bool
        var catalog: [String]
        var exercises: [CatalogProver.Entry]
    }

    private static func run(_ arguments: Arguments, _ context: Context) throws -> ExitCode {
        let folder = try CatalogLocation.find(arguments, context)
        let catalogFaults = folder.faultsOfCatalog()
        let catalog: ExerciseCatalog
        do {
            catalog = try folder.catalog()
        } catch is AuthoringFaults {
            // Without a catalog.json that can be read there is nothing more to prove.
            try report(
                Answer(proven: false, catalog: catalogFaults.map(Wording.authoring), exercises: []), arguments, context)
            return .notAccepted
        }
        let ids =
            arguments.positional.isEmpty
            ? catalog.exerciseIDs : try arguments.positional.map { try catalog.exercise(named: $0) }
        var answer = Answer(proven: catalogFaults.isEmpty, catalog: catalogFaults.map(Wording.authoring), exercises: [])
        if !arguments.wantsJSON { printCatalogFaults(answer.catalog, context) }
        try Interruption.guarding("The rest of the catalog was not checked.") {
            let prover = CatalogProver(folder: folder, catalog: catalog, arguments: arguments, context: context)
            defer { prover.close() }
            answer.exercises = try prover.prove(ids) { entry in
                if !arguments.wantsJSON { print(entry, context) }
            }
        }
        let hasFaults = !answer.proven || answer.exercises.contains { !$0.proven && $0.skipped == nil }
        let skipped = answer.exercises.filter { $0.skipped != nil }.count
        answer.proven = !hasFaults && skipped == 0
        if arguments.wantsJSON {
            context.output.print(try JSONOutput.text(answer))
        } else {
            let sound = answer.exercises.filter(\.proven).count
            let rest = skipped == 0 ? "" : ", \(skipped) skipped"
            context.output.print("\n\(sound) of \(answer.exercises.count) exercises proven\(rest).\n")
        }
        return hasFaults ? .notAccepted : skipped > 0 ? .unavailable : .accepted
    }

    private static func report(_ answer: Answer, _ arguments: Arguments, _ context: Context) throws {
        if arguments.wantsJSON {
            context.output.print(try JSONOutput.text(answer))
        } else {
            printCatalogFaults(answer.catalog, context)
        }
    }

    private static func printCatalogFaults(_ faults: [String], _ context: Context) {
        for fault in faults { context.output.print(context.output.styled("FAULT", .red) + "  \(fault)\n") }
    }

    private static func print(_ entry: CatalogProver.Entry, _ context: Context) {
        if let reason = entry.skipped {
            context.output.print(context.output.styled("skip", .yellow) + "   \(entry.id)\n")
            context.output.print(context.output.wrapped(reason, indent: 7))
            return
        }
        let mark = entry.proven ? context.output.styled("ok", .green) + "   " : context.output.styled("FAULT", .red)
        let cases = entry.cases > 0 ? "  \(entry.cases) cases" : ""
        context.output.print("\(mark)  \(entry.id)\(cases)\n")
        for fault in entry.faults { context.output.print(context.output.wrapped(fault, indent: 7)) }
        context.output.print(entry.details)
    }
}
