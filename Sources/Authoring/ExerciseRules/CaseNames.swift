import Checks
import Page

/// Names of cases read as one line, and differ in more than case and white space.
enum CaseNames: ExerciseRule {
    static let description = RuleDescription(
        "case-name", "A case is spoken of by its name, in a list of others.")

    private static let longest = 80

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        var seen: [String: String] = [:]
        for name in sources.exercise.cases.map(\.name) {
            let earlier = seen.updateValue(name, forKey: FoldedText.of(name))
            let isPlain = name.allSatisfy { !$0.isNewline } && name.unicodeScalars.allSatisfy { $0.value >= 0x20 }
            if let earlier, earlier != name {
                report(name, sources, "\"\(name)\" beside \"\(earlier)\"", "names that differ in more", findings)
            } else if !isPlain || name.first?.isWhitespace == true || name.last?.isWhitespace == true {
                report(name, sources, "\"\(name)\"", "one line without space at its ends", findings)
            } else if name.count > longest {
                report(name, sources, "\(name.count) letters", "at most \(longest)", findings)
            }
        }
    }

    private static func report(
        _ name: String, _ sources: ExerciseSources, _ found: String, _ expected: String,
        _ findings: FindingCollector
    ) {
        findings.report(
            finding(sources.home + "/checks", at: .key("case \"\(name)\""), found: found, expected: expected))
    }
}
