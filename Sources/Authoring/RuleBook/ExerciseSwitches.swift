import Page

/// Rules that an exercise turns off or on exist, and can be turned off.
enum ExerciseSwitches: ExerciseRule {
    static let description = RuleDescription(
        "unknown-exercise-rule", "A misspelt rule would stay on, or off, unseen.", canBeSwitched: false)

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        for id in sources.exercise.rules.keys.sorted() {
            guard let words = KnownRules.fault(id) else { continue }
            findings.report(
                finding(
                    sources.home + "/exercise.json", at: sources.places.place("rules.\(id)"), found: words.found,
                    expected: words.expected, nearest: words.nearest))
        }
    }
}
