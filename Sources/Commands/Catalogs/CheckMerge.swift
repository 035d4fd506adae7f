import Authoring
import Presentation

/// `reprise check merge`: puts the reports of several machines together.
struct CheckMerge: Command {
    /// What it is told by, in the place of an exercise.
    static let word = "merge"

    private let files: [String]
    private let targets: ReportTargets<CheckFormat>
    private let leavesTimesOut: Bool
    private let requiresAll: Bool

    /// Of the options only those about reports mean something here.
    private static let known: Set<String> = [
        CheckOptions.format.name, CheckOptions.noTimes.name, CheckOptions.requireAll.name, CommandSpec.Option.json.name,
    ]

    init(_ arguments: Arguments) throws {
        files = Array(arguments.positional.dropFirst())
        targets = try ReportTargets(arguments, CheckOptions.format)
        leavesTimesOut = arguments.has(CheckOptions.noTimes)
        requiresAll = arguments.has(CheckOptions.requireAll)
        if files.isEmpty { throw UsageFault(message: Wording.nothingToPutTogether) }
        try arguments.refuse(allBut: Self.known, Wording.notForMerge)
    }

    func run(in context: Context) throws -> ExitCode {
        let output = ProofOutput(targets, context)
        try output.check()
        let reports = try files.map { try CheckReportFile.read(context.absolute($0), shown: $0) }
        let merged: ProofReport
        do {
            merged = try ReportMerge.merged(reports)
        } catch {
            throw MergeFailure(fault: error, files: files)
        }
        let report = leavesTimesOut ? merged.withoutTimes : merged
        try output.write(report, isShown: false)
        return report.exitCode(requiringAll: requiresAll)
    }
}

extension ProofReport {
    /// How a proof ends that has come out so.
    func exitCode(requiringAll: Bool) -> ExitCode {
        if hasFaults || requiringAll && !skipped.isEmpty { return .notAccepted }
        return skipped.isEmpty && stopped == nil ? .accepted : .unavailable
    }
}
