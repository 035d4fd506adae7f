import Page

/// An exercise knows at least two mistakes.
enum TwoMistakes: ExerciseRule {
    static let description = RuleDescription(
        "two-mistakes", "The mistakes that real people make are what a diagnosis is made from.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        let count = sources.exercise.mistakes.count
        if count >= 2 { return }
        findings.report(
            finding(sources.home + "/exercise.json", at: .key("mistakes"), found: "\(count)", expected: "at least two"))
    }
}
