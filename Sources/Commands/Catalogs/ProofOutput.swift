import Authoring
import Presentation
import System

/// Writes the report of a proof to all that it was asked for.
struct ProofOutput {
    private let output: ReportOutput<CheckFormat>

    /// GitHub takes a summary of a mebibyte a step.
    private static let longestSummary = 1 << 20

    init(_ targets: ReportTargets<CheckFormat>, _ context: Context) {
        output = ReportOutput(targets: targets, tool: CheckFormat.tool, context: context)
    }

    /// - Throws: ``SystemFault`` for the first file that cannot be where it is wanted.
    func check() throws { try output.check() }

    /// - Parameter isShown: whether what goes to standard output was shown exercise by exercise already.
    /// - Throws: ``SystemFault`` and ``OutputFault`` for the first that cannot be written.
    func write(_ report: ProofReport, isShown: Bool) throws {
        try output.write(isShown: isShown) { try $0.text(report) }
        if output.targets.all.contains(.github) { try addSummary(report) }
    }

    private func addSummary(_ report: ProofReport) throws {
        guard let path = output.context.environment["GITHUB_STEP_SUMMARY"], !path.isEmpty else { return }
        let room = Self.longestSummary - (FileStatus(path)?.size ?? 0)
        let text = CheckMarkdown.summary(report, atMost: room)
        if !text.isEmpty { try FileContent.append(path, Array(text.utf8)) }
    }
}
