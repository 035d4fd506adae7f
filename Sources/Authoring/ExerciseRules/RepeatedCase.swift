import Checks
import Page

/// No case asks for the same as an earlier one.
enum RepeatedCase: ExerciseRule {
    static let description = RuleDescription("repeated-case", "What is asked twice is asked once too often.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        let cases = sources.exercise.cases
        for (index, check) in cases.enumerated() {
            guard let earlier = cases[..<index].first(where: check.repeats) else { continue }
            findings.report(
                finding(
                    sources.home + "/checks", at: .key("case \"\(check.name)\""),
                    found: "the same as in \"\(earlier.name)\"", expected: "another input, or no such case"))
        }
    }
}
