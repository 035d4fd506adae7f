import Classes
import Presentation

/// `reprise grade-all merge`: puts the reports of several machines together.
struct GradeAllMerge: Command {
    /// What it is told by, in the place of a folder.
    static let word = "merge"

    private let files: [String]
    private let targets: ReportTargets<ClassFormat>

    /// Of the options only those about reports mean something here.
    private static let known: Set<String> = [GradeAllOptions.format.name, CommandSpec.Option.json.name]

    init(_ arguments: Arguments) throws {
        files = Array(arguments.positional.dropFirst())
        targets = try ReportTargets(arguments, GradeAllOptions.format)
        if files.isEmpty { throw UsageFault(message: Wording.noGradesToPutTogether) }
        try arguments.refuse(allBut: Self.known, Wording.notForMergeOfGrades)
        if targets.console.isForOne { throw UsageFault(message: Wording.oneAtATime(targets.console.rawValue)) }
    }

    func run(in context: Context) throws -> ExitCode {
        let output = ClassOutput(targets, isOne: false, context)
        try output.check()
        let reports = try files.map { try ClassReportFile.read(context.absolute($0), shown: $0) }
        let report: ClassReport
        do {
            report = try ReportShares.together(reports)
        } catch {
            throw UsageFault(message: Wording.shares(error, files))
        }
        try output.write(report)
        return report.answers.allSatisfy(\.isGraded) ? .accepted : .unavailable
    }
}
