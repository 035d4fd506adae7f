import Page

/// The headings of hints differ and, where they are numbered, count up from 1.
enum HintHeadings: ExerciseRule {
    static let description = RuleDescription(
        "hint-headings", "Whoever asks for the next hint has to see that it is the next one.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        guard let text = sources.markdown("hints.md") else { return }
        let headings = text.prose.compactMap { line in
            line.heading.flatMap { $0.level == 2 ? (number: line.number, title: String($0.title)) : nil }
        }
        let areNumbered = headings.contains { number(in: $0.title) != nil }
        var seen: Set<String> = []
        for (index, heading) in headings.enumerated() {
            let isNew = seen.insert(FoldedText.of(heading.title)).inserted
            let isInOrder = !areNumbered || number(in: heading.title) == index + 1
            if isNew && isInOrder { continue }
            findings.report(
                finding(
                    sources.home + "/hints.md", at: .line(heading.number),
                    found: "\"\(heading.title)\"" + (isNew ? "" : " again"),
                    expected: areNumbered ? "the number \(index + 1)" : "headings that differ"))
        }
    }

    /// A number at the end, as in `Hint 2`, or alone.
    private static func number(in heading: String) -> Int? {
        heading.split { $0.isWhitespace }.last.flatMap { Int($0) }
    }
}
