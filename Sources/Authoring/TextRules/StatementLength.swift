import Page

/// A statement is as short as its level asks.
enum StatementLength: ExerciseRule {
    static let description = RuleDescription(
        "statement-length", "A text that is too long for its level is two exercises, or stages.", level: .warning)

    /// For each level from 1, in words of prose.
    private static let most = [80, 150, 220, 280, 350]
    /// What is to be written from nothing needs more words.
    private static let mostToWrite = 120

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        let (level, kind) = (sources.exercise.level, sources.exercise.kind)
        guard let text = sources.markdown("statement.md"), most.indices.contains(level - 1) else { return }
        let most = level == 1 && kind == .write ? mostToWrite : most[level - 1]
        if text.wordCount <= most { return }
        findings.report(
            finding(
                sources.home + "/statement.md", found: "\(text.wordCount) words, code apart",
                expected: "at most \(most) at level \(level)"))
    }
}
