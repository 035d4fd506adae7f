import Page

/// A statement says more than its title.
enum StatementText: ExerciseRule {
    static let description = RuleDescription("statement-text", "A title alone asks for nothing.")

    private static let fewest = 5

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        guard let text = sources.markdown("statement.md"), text.wordCount < fewest else { return }
        findings.report(
            finding(
                sources.home + "/statement.md", found: "\(text.words) below the title",
                expected: "the whole task, complete in itself"))
    }
}
