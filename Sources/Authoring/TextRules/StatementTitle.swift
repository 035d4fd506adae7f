import Page

/// A statement begins with the exercise's title.
enum StatementTitle: ExerciseRule {
    static let description = RuleDescription(
        "statement-title", "A list and the statement have to speak of one exercise.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        guard let text = sources.text("statement.md") else { return }
        let (title, expected) = (String(text.prefix { $0 != "\n" }), "# " + sources.exercise.title)
        if title == expected { return }
        findings.report(
            finding(
                sources.home + "/statement.md", at: .line(1), found: "\"\(title)\"",
                expected: "\"\(expected)\", the title"))
    }
}
