import Catalog
import Checks
import Page

/// Each mistake is refused with the verdict that is declared.
enum MistakeVerdicts: ProofRule {
    static let description = RuleDescription(
        "mistake-verdict", "A mistake that does something else is another mistake.")

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        try zip(proof.exercise.mistakes, proof.authorsRuns().mistakes).compactMap { mistake, judged in
            judged.verdict.kind == mistake.verdict ? nil : words(proof.home, mistake, judged.verdict.kind)
        }
    }

    static func words(_ home: String, _ mistake: Mistake, _ found: VerdictKind) -> Finding {
        finding(
            home + "/mistakes/\(mistake.name)", found: found.rawValue, expected: mistake.verdict.rawValue,
            sentence: "mistake \(mistake.name): declared \(mistake.verdict.rawValue), found \(found.rawValue)")
    }
}
