import Checks
import Page

/// The author's solution passes every case.
enum SolutionPasses: ProofRule {
    static let description = RuleDescription(
        "solution-fails", "What its author cannot solve nobody can.", canBeSwitched: false)
    static let needsAcceptedSolution = false

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        var all = try proof.authorsRuns().solution.verdict.failing.map { words(proof.home, $0) }
        if all.first?.found == VerdictKind.wrongAnswer.rawValue {
            all[0].sentence? +=
                "; where the solution is right, `reprise bless \(proof.exercise.id)` records what it does"
        }
        return all
    }

    static func words(_ home: String, _ verdict: CaseVerdict) -> Finding {
        finding(
            home + "/solution", at: .key("case \"\(verdict.name)\""), found: verdict.kind.rawValue,
            expected: VerdictKind.accepted.rawValue,
            sentence: "the solution fails \"\(verdict.name)\": \(verdict.kind.meaning)")
    }
}
