import Page

/// An exercise has a last word for whoever has solved it.
enum NoteText: ExerciseRule {
    static let description = RuleDescription(
        "note", "Whoever has just found an answer is ready to hear why it looks so.", level: .warning)

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        let file = sources.home + "/note.md"
        let isThere = sources.folder.lies(file)
        // Of one that cannot be read ``RequiredTexts`` tells.
        if isThere, sources.markdown("note.md")?.wordCount != 0 { return }
        findings.report(
            finding(
                file, found: isThere ? "no text" : "no such file",
                expected: "why the solution looks so, where this turns up at work, and a question"))
    }
}
