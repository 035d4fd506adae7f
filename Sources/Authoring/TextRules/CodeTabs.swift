import Page

/// No tab stands in Python that a learner reads.
enum CodeTabs: ExerciseRule {
    static let description = RuleDescription(
        "code-tabs", "A tab in Python looks like spaces, and is refused beside them once it is copied.")

    private static let languages: Set = ["python", "py", "python3", "pycon", "pytb"]

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        for (name, text) in sources.learnersTexts {
            let first = text.lines.first { line in
                guard case .code(let language) = line.part else { return false }
                return languages.contains(language.lowercased()) && line.text.utf8.contains(UInt8(ascii: "\t"))
            }
            guard let first else { continue }
            findings.report(
                finding(
                    "\(sources.home)/\(name)", at: .line(first.number), found: "a tab in code",
                    expected: "four spaces, or `\\t` in a text"))
        }
    }
}
