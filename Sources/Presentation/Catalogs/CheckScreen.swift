import Authoring
import Page

/// A proof for people, told exercise by exercise.
package struct CheckScreen {
    private let output: Output

    package init(_ output: Output) {
        self.output = output
    }

    /// The findings of the catalog as a whole.
    package func show(_ findings: [Finding]) throws {
        for finding in findings { try output.print("\(mark(finding))  \(Wording.finding(finding))\n") }
    }

    private func mark(_ finding: Finding) -> StyledText {
        finding.level == .error ? "\("FAULT", .bad)" : "\("warn", .notice) "
    }

    /// All rules, each with its reason.
    package func show(_ rules: [RuleDescription]) throws {
        for rule in rules {
            let level = rule.canBeSwitched ? rule.level.rawValue : "always"
            try output.print("\(rule.rule.rawValue, .strong)  (\(level))\n")
            try output.print(output.wrapped(rule.reason, indent: 4))
        }
    }

    package func show(_ proven: ProvenExercise) throws {
        if let reason = proven.skipped {
            try output.print("\("skip", .notice)   \(proven.id)\n")
            try output.print(output.wrapped(Wording.skipped(reason), indent: 7))
            return
        }
        let mark: StyledText = proven.isProven ? "\("ok", .good)   " : "\("FAULT", .bad)"
        let cases = proven.cases.isEmpty ? "" : "  \(proven.cases.count) cases"
        try output.print("\(mark)  \(proven.id)\(cases)\n")
        for finding in proven.findings {
            let warning = finding.level == .warning ? "warning: " : ""
            try output.print(output.wrapped(warning + Wording.finding(finding), indent: 7))
        }
        if let failing = proven.failing {
            try output.print(BlockText(output).render(failing.page))
        }
        if case .tried(let mutants) = proven.mutation {
            for survivor in mutants.survivors {
                try output.print(BlockText(output).render(SurvivorPage.page(survivor)))
            }
        }
    }

    package func show(_ summary: CheckSummary) throws {
        let reasons = summary.skipCounts.map { "\($0.count) \($0.what)" }.joined(separator: ", ")
        let rest = summary.skipped == 0 ? "" : ", \(summary.skipped) skipped (\(reasons))"
        try output.print("\n\(summary.proven) of \(summary.exercises.count) exercises proven\(rest).\n")
    }
}
