import Authoring
import Presentation

/// `reprise check`: proves that the catalog is as its authors say.
struct CheckCommand: Command {
    static let spec = CommandSpec(
        name: "check", arguments: "[ID…]", argumentCount: 0...100_000,
        completes: ArgumentCompletion(
            first: .either([.asked(.ids), .words([CheckMerge.word])]), after: [CheckMerge.word: .file],
            rest: .asked(.ids)),
        summary: "prove the catalog: solutions pass, starters and mistakes fail as declared",
        details: """
            For authors and CI. Reads every file, names every fault, and runs every program of an exercise. What was
            proven and has not changed since is not run again.
            `reprise check merge REPORT.json…` puts the reports of several machines together.
            Exit status: 0 all proven, 1 a fault was found, 69 something needed is missing.
            """,
        options: [
            CheckOptions.only, CheckOptions.format, CheckOptions.watch, CheckOptions.jobs, CheckOptions.noCache,
            CheckOptions.requireAll, CheckOptions.shard, CheckOptions.timings, CheckOptions.noTimes,
            CheckOptions.allPythons, CheckOptions.since, CheckOptions.rules, .json, .catalog, .allowUnconfined, .help,
        ],
        examples: [
            "reprise check", "reprise check basics/files/log-digest --watch", "reprise check --only basics/**",
            "reprise check --format github --format junit=report.xml",
            "reprise check --shard 2/5 --format json=part-2.json",
            "reprise check merge part-1.json part-2.json --format sarif=report.sarif",
        ], command: command)

    /// The first word says what is to be done, where it is not the name of an exercise.
    private static func command(_ arguments: Arguments) throws -> any Command {
        if arguments.has(CheckOptions.rules) { return RuleList() }
        if arguments.positional.first == CheckMerge.word { return try CheckMerge(arguments) }
        return try CheckCommand(arguments)
    }

    private let options: CheckOptions

    init(_ arguments: Arguments) throws {
        options = try CheckOptions(arguments)
    }

    func run(in context: Context) throws -> ExitCode {
        let checking = try Checking(options, context)
        return try Interruption.guarding("The rest of the catalog was not checked.") {
            let watch = options.watches ? try CheckWatch(options, checking) : nil
            let code = try checking.run()
            if let watch { try watch.run() }
            return code
        }
    }
}

/// `reprise check --rules`.
private struct RuleList: Command {
    init() {}

    init(_: Arguments) {}

    func run(in context: Context) throws -> ExitCode {
        try CheckScreen(context.output).show(RuleBook.descriptions)
        return .accepted
    }
}
