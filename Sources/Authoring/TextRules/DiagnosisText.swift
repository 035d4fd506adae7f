import Page
import System

/// A diagnosis says something.
enum DiagnosisText: ExerciseRule {
    static let description = RuleDescription("diagnosis-text", "A mistake without a word helps nobody who made it.")

    /// Two sentences have more.
    private static let fewest = 5

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        for (name, text) in sources.diagnoses where text.wordCount < fewest {
            findings.report(
                finding(
                    "\(sources.home)/\(name)", found: text.wordCount == 0 ? "no text" : text.words,
                    expected: "two kind sentences: what happened, and what to do"))
        }
    }
}
