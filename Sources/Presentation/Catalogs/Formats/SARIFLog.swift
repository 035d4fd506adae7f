import Authoring
import Page
import System

/// A proof as SARIF 2.1.0, with what GitHub's code scanning reads and no more of it than it takes.
struct SARIFLog: Encodable {
    private let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    private let version = "2.1.0"
    private let runs: [Run]

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    /// GitHub takes no more a run; the worst come first.
    static let mostResults = 25_000

    init(_ report: ProofReport, mostResults: Int = mostResults) {
        let found = RankedFinding.all(report)
        let rules = SARIFRule.all(naming: found.map(\.finding.rule.rawValue))
        let places = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($0.element.id, $0.offset) })
        let skipped = report.skipped.map { SARIFResult($0, places[SARIFRule.skipped]!, report) }
        let results = found.map { SARIFResult($0, places[$0.finding.rule.rawValue]!, report) } + skipped
        let notes = report.stopped.map { [Notification(message: SARIFMessage($0))] } ?? []
        runs = [
            Run(
                tool: Tool(driver: Driver(rules: rules)), results: Array(results.prefix(mostResults)),
                invocations: [Invocation(executionSuccessful: notes.isEmpty, toolExecutionNotifications: notes)],
                properties: [
                    "exercises": report.exercises.count, "proven": report.proven, "skipped": report.skipped.count,
                ])
        ]
    }

    private struct Run: Encodable {
        var tool: Tool
        var results: [SARIFResult]
        var automationDetails = ["id": "reprise check/"]
        /// Columns count letters, not units of UTF-16.
        var columnKind = "unicodeCodePoints"
        var invocations: [Invocation]
        var properties: [String: Int]
    }

    private struct Tool: Encodable { var driver: Driver }

    private struct Driver: Encodable {
        var name = "reprise check"
        var rules: [SARIFRule]
    }

    private struct Invocation: Encodable {
        var executionSuccessful: Bool
        var toolExecutionNotifications: [Notification]
    }

    private struct Notification: Encodable {
        var level = "error"
        var message: SARIFMessage
    }
}

/// A text that is never empty, and not longer than anybody reads.
struct SARIFMessage: Encodable {
    var text: String

    init(_ text: String, atMost most: Int = 1024) {
        let visible = VisibleText.lines(of: text)
        self.text = visible.isEmpty ? "?" : String(String.UnicodeScalarView(visible.unicodeScalars.prefix(most)))
    }
}
