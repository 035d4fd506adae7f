import Page

/// A diagnosis is short.
enum DiagnosisLength: ExerciseRule {
    static let description = RuleDescription(
        "diagnosis-length", "What happened, its cause and the next step fit into three sentences.", level: .warning)

    private static let most = 45

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        for (name, text) in sources.diagnoses where text.wordCount > most {
            findings.report(
                finding(
                    "\(sources.home)/\(name)", found: "\(text.wordCount) words", expected: "at most \(most)"))
        }
    }
}
