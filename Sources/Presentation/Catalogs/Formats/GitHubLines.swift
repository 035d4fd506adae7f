import Authoring
import Page
import System

/// Commands of a GitHub workflow, which show findings beside the lines of a pull request.
///
/// Of each kind GitHub shows ten a step, and leaves out the rest without a word; so the worst come first, and how many
/// there are besides is said.
enum GitHubLines {
    private static let most = 10
    /// No message is longer: what is wrong is in its first words.
    private static let longest = 2000

    static func text(_ report: ProofReport) -> String {
        let findings = RankedFinding.all(report)
        let errors = findings.filter { $0.finding.level == .error }.map { line($0, "error", report) }
        let stopped = report.stopped.map { command("error", [("title", "reprise check")], $0) }
        let warnings = findings.filter { $0.finding.level == .warning }.map { line($0, "warning", report) }
        let notices = report.skipped.map { exercise in
            let properties = [("file", report.path(exercise.home + "/exercise.json")), ("title", "skipped")]
            return command("notice", properties, "\(exercise.id): \(exercise.skipped!.sentence)")
        }
        let summary = command("notice", [("title", "reprise check")], report.summaryWords + ".")
        let kinds = [[stopped].compactMap { $0 } + errors, warnings, [summary] + notices]
        let left = zip(["error", "warning", "notice"], kinds).filter { $0.1.count > most }
            .map { Wording.count($0.1.count - most, "more \($0.0)") }
        let rest =
            left.isEmpty ? [] : ["reprise check: \(left.joined(separator: ", ")), which the job's summary has."]
        return (kinds.flatMap { $0.prefix(most) } + rest).map { $0 + "\n" }.joined()
    }

    private static func line(_ found: RankedFinding, _ kind: String, _ report: ProofReport) -> String {
        let finding = found.finding
        var properties = [("file", report.path(of: finding, found.exercise))]
        if let line = finding.place.line { properties.append(("line", "\(line)")) }
        if let column = finding.place.column { properties.append(("col", "\(column)")) }
        properties.append(("title", finding.rule.rawValue))
        return command(kind, properties, found.words)
    }

    private static func command(_ kind: String, _ properties: [(String, String)], _ message: String) -> String {
        let words = properties.map { "\($0.0)=\(property($0.1))" }.joined(separator: ",")
        return "::\(kind) \(words)::\(escaped(String(VisibleText.lines(of: message).prefix(longest))))"
    }

    private static func escaped(_ text: String) -> String {
        text.replacingScalars { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: nil
            }
        }
    }

    private static func property(_ text: String) -> String {
        escaped(VisibleText.line(text.utf8)).replacingScalars { $0 == ":" ? "%3A" : $0 == "," ? "%2C" : nil }
    }
}
