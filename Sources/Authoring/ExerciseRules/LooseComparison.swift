import Checks
import Page

/// No comparison takes nearly everything for what is expected.
enum LooseComparison: ExerciseRule {
    static let description = RuleDescription(
        "loose-comparison", "A comparison that takes nearly everything compares nothing.")

    /// Unlike each other and everything that could be asked for.
    private static let garbage = ["q7\n", "~ Zebra 31337\n", "x = [1, 'é']\n"].map { Array($0.utf8) }

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        for check in sources.exercise.cases {
            for text in check.comparedTexts {
                guard let (found, expected) = fault(text) else { continue }
                findings.report(
                    finding(
                        sources.home + "/checks", at: .key("case \"\(check.name)\", \(text.part)"), found: found,
                        expected: expected))
            }
        }
    }

    private static func fault(_ text: ComparedText) -> (found: String, expected: String)? {
        let (comparison, expected) = (text.comparison, text.expected)
        switch comparison {
        case .float(let tolerance):
            let off = FloatComparison.offByATenth(expected)
            guard off != expected, comparison.accepts(off, expected: expected) else { return nil }
            return ("a tolerance of \(tolerance), which takes numbers that are off by a tenth", "a smaller one")
        case .regex:
            guard garbage.allSatisfy({ comparison.accepts($0, expected: expected) }) else { return nil }
            return ("a regular expression that any line matches", "one that only what is asked for matches")
        case .unorderedLines:
            guard expected.count(where: { $0 == UInt8(ascii: "\n") }) < 2 else { return nil }
            return ("lines in any order, of which there is no more than one", "\"exact\"")
        case .exact, .trailingSpace, .json: return nil
        }
    }
}
