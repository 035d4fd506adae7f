import Authoring

/// A form that a proof can be told in.
package enum CheckFormat: String, Sendable, CaseIterable {
    case text, json, junit
    /// Without what Jenkins does not take.
    case junitStrict = "junit-strict"
    case sarif, github, markdown

    /// The whole report.
    ///
    /// - Throws: what the encoder throws; nothing in fact.
    package func text(_ report: ProofReport) throws -> String {
        switch self {
        case .text: try CheckText.text(report)
        case .json: try JSONOutput.text(CheckJSON(report))
        case .junit: JUnitText.text(report, isStrict: false)
        case .junitStrict: JUnitText.text(report, isStrict: true)
        case .sarif: try JSONOutput.text(SARIFLog(report))
        case .github: GitHubLines.text(report)
        case .markdown: CheckMarkdown.text(report)
        }
    }

    /// What stands in every report of this form, and in hardly any other file.
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
