import Page

/// Headings go down by one level at a time, and a statement has one title.
enum HeadingOrder: ExerciseRule {
    static let description = RuleDescription(
        "heading-order", "Whoever listens to a text finds their way in it by its headings.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        for (name, text) in sources.learnersTexts {
            // Hints are parts of one file, whose title would be shown to nobody.
            var level = name == "statement.md" ? 0 : 1
            for line in text.prose {
                guard let heading = line.heading else { continue }
                let isSecondTitle = heading.level == 1 && level > 0
                if isSecondTitle || heading.level > level + 1 {
                    report("\(sources.home)/\(name)", line.number, heading.level, below: level, findings)
                }
                level = max(heading.level, 1)
            }
        }
    }

    private static func report(
        _ file: String, _ line: Int, _ level: Int, below: Int, _ findings: FindingCollector
    ) {
        let signs = { String(repeating: "#", count: $0) }
        let allowed = (below == 0 ? 1 : 2)...(below + 1)
        findings.report(
            finding(
                file, at: .line(line), found: "a heading with \(signs(level))",
                expected: allowed.map(signs).joined(separator: " or ")))
    }
}
