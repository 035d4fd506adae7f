import Authoring

/// A form that a proof can be told in.
package enum CheckFormat: String, Sendable, CaseIterable, ReportFormat {
    case text, json, junit
    /// Without what Jenkins does not take.
    case junitStrict = "junit-strict"
    case sarif, github, markdown

    /// The command whose report it is.
    package static let tool = CheckJSON.tool

    /// The whole report.
    ///
    /// - Throws: what the encoder throws; nothing in fact.
    package func text(_ report: ProofReport) throws -> String {
        switch self {
        case .text: try CheckText.text(report)
        case .json: try JSONOutput.text(CheckJSON(report))
        case .junit: JUnitText.text(JUnitSuites(report).suites, tool: Self.tool, isStrict: false)
        case .junitStrict: JUnitText.text(JUnitSuites(report).suites, tool: Self.tool, isStrict: true)
        case .sarif: try JSONOutput.text(SARIFLog(report))
        case .github: GitHubLines.text(report)
        case .markdown: CheckMarkdown.text(report)
        }
    }

    package var sign: String {
        switch self {
        case .text: " exercises proven"
        case .json: "\"tool\" : \"\(CheckJSON.tool)\""
        case .junit, .junitStrict, .markdown: "<!-- Made by reprise check. -->"
        case .sarif: "\"name\" : \"reprise check\""
        case .github: "title=reprise check::"
        }
    }
}
