import Authoring
import Page

/// A proof for people, told exercise by exercise.
package struct CheckScreen {
    private let output: Output
    private let write: (StyledText) throws -> Void

    package init(_ output: Output) {
        self.init(output, output.print)
    }

    /// - Parameter write: takes what is shown, in the order of reading.
    init(_ output: Output, _ write: @escaping (StyledText) throws -> Void) {
        self.output = output
        self.write = write
    }

    /// The findings of the catalog as a whole.
    package func show(_ findings: [Finding]) throws {
        for finding in findings { try write("\(mark(finding))  \(words(finding))\n") }
    }

    /// With the name under which its rule is explained and turned off.
    private func words(_ finding: Finding) -> String { "\(Wording.finding(finding)) (\(finding.rule.rawValue))" }

    private func mark(_ finding: Finding) -> StyledText {
        finding.level == .error ? "\("FAULT", .bad)" : "\("warn", .notice) "
    }

    /// All rules, each with its reason.
    package func show(_ rules: [RuleDescription]) throws {
        for rule in rules {
            let level = rule.canBeSwitched ? rule.level.rawValue : "always"
            try write("\(rule.rule.rawValue, .strong)  (\(level))\n")
            try write(output.wrapped(rule.reason, indent: 4))
        }
    }

    package func show(_ proven: ProvenExercise) throws {
        let page = proven.failing.map { BlockText(output).render($0.page) }
        try show(ProofReport.Exercise(proven), page, note: proven.isRecalled ? "  as before" : "")
    }

    /// - Parameter page: what is shown of the case that fails, where more than plain text is at hand.
    func show(_ exercise: ProofReport.Exercise, _ page: StyledText? = nil, note: String = "") throws {
        if let skipped = exercise.skipped {
            try write("\("skip", .notice)   \(exercise.id)\n")
            try write(output.wrapped(skipped.sentence, indent: 7))
            return
        }
        let mark: StyledText = exercise.isProven ? "\("ok", .good)   " : "\("FAULT", .bad)"
        let cases = exercise.cases.isEmpty ? "" : "  \(exercise.cases.count) cases\(Wording.mutants(exercise))"
        try write("\(mark)  \(exercise.id)\(cases)\(note, .faint)\n")
        for finding in exercise.findings {
            let warning = finding.level == .warning ? "warning: " : ""
            try write(output.wrapped(warning + words(finding), indent: 7))
            if let evidence = finding.evidence { try write(lines(of: evidence)) }
        }
        if let page {
            try write(page)
        } else if let failing = exercise.failing {
            try write(StyledText(failing.text))
        }
    }

    private func lines(of evidence: String) -> StyledText {
        VisibleText.splitLines(Array(evidence.utf8)).map { line in
            line.content.isEmpty ? "\n" as StyledText : "           \(VisibleText.line(line.content), .faint)\n"
        }.joined()
    }

    /// How it has come out.
    package func showSummary(_ report: ProofReport) throws {
        let reasons = report.skipCounts.map { "\($0.count) \($0.what)" }.joined(separator: ", ")
        let skipped = report.skipped.count
        let rest = skipped == 0 ? "" : ", \(skipped) skipped (\(reasons))"
        try write("\n\(report.proven) of \(report.exercises.count) exercises proven\(rest).\n")
    }
}
