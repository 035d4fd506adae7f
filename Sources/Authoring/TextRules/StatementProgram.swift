import Checks
import Page
import System

/// Whoever is asked about a program sees that one, and no other.
enum StatementProgram: ExerciseRule {
    static let description = RuleDescription(
        "statement-program", "Whoever is asked about a program has to see that one, to the letter.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        guard let statement = sources.text("statement.md") else { return }
        for check in sources.exercise.cases {
            for program in check.shownPrograms {
                let shown = "\n" + String(decoding: program, as: UTF8.self).trimmingSpaces + "\n"
                if statement.contains(shown) { continue }
                findings.report(
                    finding(
                        sources.home + "/statement.md", at: .key("case \"\(check.name)\""),
                        found: "not the program that is asked about", expected: "its lines, to the letter"))
            }
        }
    }
}
