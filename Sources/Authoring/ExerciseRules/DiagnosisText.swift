import Page
import System

/// A diagnosis says something.
enum DiagnosisText: ExerciseRule {
    static let description = RuleDescription("diagnosis-text", "A mistake without a word helps nobody who made it.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        for mistake in sources.exercise.mistakes {
            let name = "mistakes/\(mistake.name)/diagnosis.md"
            guard let text = sources.text(name), text.trimmingSpaces.isEmpty else { continue }
            findings.report(finding(sources.home + "/" + name, found: "no text", expected: "two kind sentences"))
        }
    }
}
