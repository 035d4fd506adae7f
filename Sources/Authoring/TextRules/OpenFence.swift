import Page

/// Every block of code has an end.
enum OpenFence: ExerciseRule {
    static let description = RuleDescription(
        "open-fence", "Behind a fence without an end the rest of the text is shown as code.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        for (name, text) in sources.learnersTexts {
            guard let line = text.openFence else { continue }
            findings.report(
                finding(
                    "\(sources.home)/\(name)", at: .line(line), found: "a fence without an end",
                    expected: "a line of as many backquotes or tildes below the code"))
        }
    }
}
