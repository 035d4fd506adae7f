import Page

/// A note is short.
enum NoteLength: ExerciseRule {
    static let description = RuleDescription(
        "note-length", "A last word that is long is read by nobody who is done.", level: .warning)

    private static let most = 60

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        guard let text = sources.markdown("note.md"), text.wordCount > most else { return }
        findings.report(
            finding(
                sources.home + "/note.md", found: "\(text.wordCount) words", expected: "at most \(most), code apart"))
    }
}
