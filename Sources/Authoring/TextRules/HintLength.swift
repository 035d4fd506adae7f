import Page

/// A hint is short.
enum HintLength: ExerciseRule {
    static let description = RuleDescription(
        "hint-length", "Whoever is stuck reads one thing at a time.", level: .warning)

    private static let most = 40

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        guard let text = sources.markdown("hints.md") else { return }
        for section in HintSection.all(of: text) where section.wordCount > most {
            findings.report(
                finding(
                    sources.home + "/hints.md", at: .line(section.line), found: "a hint of \(section.wordCount) words",
                    expected: "at most \(most), code apart"))
        }
    }
}
