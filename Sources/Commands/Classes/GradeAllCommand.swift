import Presentation

/// `reprise grade-all`: grades all that a class has handed in.
struct GradeAllCommand: Command {
    static let spec = CommandSpec(
        name: "grade-all", arguments: "FOLDER", argumentCount: 1...10_000,
        completes: ArgumentCompletion(
            first: .either([.folder, .words([GradeAllMerge.word])]), after: [GradeAllMerge.word: .file]),
        summary: "grade what a class has handed in, each answer in a sandbox of its own",
        details: """
            For teachers and CI. FOLDER has a folder for each learner, or a file where the exercise asks for one. In a learner's
            folder the answer lies in TRACK/TOPIC/NAME or NAME, or right there, unless two exercises have a file of one name.
            An assignment is a JSON file: {"format": 1, "title": "…", "exercises": [{"id": "…", "points": 10}]};
            of an exercise also "award": "accepted" for all or nothing, "hidden": true or ["a case"], and "folder".
            Answers that are the same are graded once. What was graded is kept: after an interruption type the same again.
            What cannot be tried on this machine is skipped, and costs no points.
            `reprise grade-all merge REPORT.json…` puts the reports of several shares together.
            Exit status: 0 all graded, 1 with --one not accepted, 69 something could not be graded here.
            """,
        options: [
            GradeAllOptions.exercise, GradeAllOptions.assignment, GradeAllOptions.format, GradeAllOptions.names,
            GradeAllOptions.one, GradeAllOptions.jobs, GradeAllOptions.seconds, GradeAllOptions.shard,
            GradeAllOptions.noCauses, GradeAllOptions.noCache, .json, .catalog, .allowUnconfined, .help,
        ],
        examples: [
            "reprise grade-all handed-in --exercise split-the-bill",
            "reprise grade-all handed-in --assignment week-3.json --names --format csv=week-3.csv",
            "reprise grade-all handed-in --assignment week-3.json --names --format gradescope=results",
            "reprise grade-all . --one --exercise split-the-bill --format junit=report.xml",
            "reprise grade-all merge part-1.json part-2.json --format csv=week-3.csv",
        ], command: command)

    /// The first word says what is to be done, where it is not a folder.
    private static func command(_ arguments: Arguments) throws -> any Command {
        if arguments.positional.first == GradeAllMerge.word { return try GradeAllMerge(arguments) }
        return try GradeAllCommand(arguments)
    }

    private let options: GradeAllOptions

    init(_ arguments: Arguments) throws {
        if arguments.positional.count > 1 {
            throw UsageFault(message: Wording.oneFolder(arguments.positional[1]))
        }
        options = try GradeAllOptions(arguments)
    }

    func run(in context: Context) throws -> ExitCode {
        try Interruption.guarding(options.usesCache ? Wording.gradedIsKept : Wording.gradedIsLost) {
            let report = try ClassGrading(options, context).report()
            try ClassOutput(options.targets, isOne: options.isOne, context).write(report)
            guard report.answers.allSatisfy(\.isGraded) else { return .unavailable }
            return options.isOne && !report.answers.allSatisfy(\.isAccepted) ? .notAccepted : .accepted
        }
    }
}
