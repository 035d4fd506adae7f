import Authoring
import Page

/// Findings in a line each, for authors.
extension Wording {
    package static func findings(_ findings: Findings) -> String {
        let count = findings.all.count
        let more = count > mostFindings ? "\n  " + moreFindings(count - mostFindings) : ""
        let lines = findings.all.prefix(mostFindings).map { "\n  " + finding($0) }.joined() + more
        return "the catalog has \(count == 1 ? "a fault" : "\(count) faults"), to be mended by its author:\(lines)"
    }

    /// A learner who is told of more is not helped; an author types `reprise check`.
    package static let mostFindings = 20

    package static func moreFindings(_ count: Int) -> String {
        "\(count) more; `reprise check` names them all."
    }

    /// `FILE: KEY: found …, expected …`, or the rule's own sentence; one line, whatever the names in it are,
    /// but for what a service has printed, which is set in.
    package static func finding(_ finding: Finding) -> String {
        let words = finding.sentence ?? plain(finding)
        return finding.rule == ServiceReady.description.rule
            ? VisibleText.lines(of: words) : VisibleText.line(words.utf8)
    }

    private static func plain(_ finding: Finding) -> String {
        let nearest = finding.nearest.map { "; did you mean \"\($0)\"?" } ?? ""
        return "\(place(finding)): found \(finding.found), expected \(finding.expected)\(nearest)"
    }

    private static func place(_ finding: Finding) -> String {
        let line = finding.place.line.map { line in
            "line \(line)" + (finding.place.column.map { ", column \($0)" } ?? "")
        }
        return [finding.file, finding.place.keyPath ?? line].compactMap { $0 }.joined(separator: ": ")
    }
}
