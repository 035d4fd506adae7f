import Page

/// No two mistakes have the same diagnosis.
enum DiagnosesDiffer: ExerciseRule {
    static let description = RuleDescription(
        "diagnoses-alike", "Two mistakes of which the same is to be said are one, or one is said of wrongly.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        var seen: [String: String] = [:]
        for (name, text) in sources.diagnoses {
            let words = FoldedText.of(text.text)
            if words.isEmpty { continue }
            guard let earlier = seen.updateValue(name, forKey: words) else { continue }
            findings.report(
                finding(
                    "\(sources.home)/\(name)", found: "the text of \(earlier) again",
                    expected: "what is true of this mistake alone"))
        }
    }
}
