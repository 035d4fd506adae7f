import Page

/// No hint repeats an earlier one.
enum HintsDiffer: ExerciseRule {
    static let description = RuleDescription("hints-alike", "A hint that has been given before is none.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        guard let text = sources.markdown("hints.md") else { return }
        var seen: [String: Int] = [:]
        for (index, section) in HintSection.all(of: text).enumerated() {
            let words = FoldedText.of(section.text)
            if words.isEmpty { continue }
            guard let earlier = seen.updateValue(index, forKey: words) else { continue }
            findings.report(
                finding(
                    sources.home + "/hints.md", at: .line(section.line), found: "the text of hint \(earlier + 1) again",
                    expected: "a hint that goes further"))
        }
    }
}
