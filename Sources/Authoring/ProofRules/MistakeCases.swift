import Catalog
import Page

/// Each mistake fails the cases that are declared, and no others.
enum MistakeCases: ProofRule {
    static let description = RuleDescription(
        "mistake-cases", "A mistake is known by the cases that it fails.")

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        try zip(proof.exercise.mistakes, proof.authorsRuns().mistakes).compactMap { mistake, judged in
            let failing = judged.verdict.failing.map(\.name)
            return Set(failing) == Set(mistake.failingCases) ? nil : words(proof.home, mistake, failing)
        }
    }

    static func words(_ home: String, _ mistake: Mistake, _ found: [String]) -> Finding {
        let (declared, fails) = (list(mistake.failingCases), list(found))
        return finding(
            home + "/mistakes/\(mistake.name)", found: fails, expected: declared,
            sentence: "mistake \(mistake.name): declared to fail \(declared), fails \(fails)")
    }

    private static func list(_ names: [String]) -> String {
        names.isEmpty ? "nothing" : names.map { "\"\($0)\"" }.joined(separator: ", ")
    }
}
