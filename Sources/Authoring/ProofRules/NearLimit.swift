import Catalog
import Checks
import Grading
import Page
import Sandbox

/// The solution needs at most a fifth of every limit, but for those that the exercise itself states: these a mistake has
/// to reach, or they were stated for nothing.
enum NearLimit: ProofRule {
    static let description = RuleDescription(
        "near-limit", "Learners have slower machines, and write slower programs that are right.")

    /// The least of so many runs counts: whatever else the machine does can only add to it.
    private static let tries = 3

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        let run = try proof.authorsRuns().solution.run
        return try zip(run.steps, run.records).flatMap { step, records -> [Finding] in
            let near = try nearLimits(step, records ?? [], proof)
            return try near.filter { try !isMet($0, step.index, proof) }.map {
                words(proof.home, proof.exercise.cases[step.index].name, $0, isStated: isStated($0, step.index, proof))
            }
        }
    }

    /// What of a case is above a fifth of its limit in each of several runs.
    private static func nearLimits(
        _ step: CaseRunner.Step, _ records: [RunRecord], _ proof: ProofRuns
    ) throws -> [LimitUse] {
        let profile = proof.grader.runner.profile(of: step.index)
        var near = LimitUse.all(of: records, under: profile).filter(\.isNear)
        for _ in 1..<tries where !near.isEmpty {
            guard let again = try proof.grader.runner.run([step], sessions: 1)[0] else { break }
            let uses = LimitUse.all(of: again, under: profile)
            near = near.compactMap { use in
                let least = uses.first { $0.limit == use.limit }.map { $0.used < use.used ? $0 : use } ?? use
                return least.isNear ? least : nil
            }
        }
        return near
    }

    private static func isStated(_ use: LimitUse, _ index: Int, _ proof: ProofRuns) -> Bool {
        let values = proof.exercise.limits.values.merging(proof.exercise.cases[index].limits.values) { _, own in own }
        return values[use.limit] != nil
    }

    /// Whether the exercise states the limit, and a mistake runs into one of its kind in this case.
    private static func isMet(_ use: LimitUse, _ index: Int, _ proof: ProofRuns) throws -> Bool {
        guard isStated(use, index, proof) else { return false }
        let name = proof.exercise.cases[index].name
        return try proof.authorsRuns().mistakes.contains { mistake in
            mistake.verdict.cases.contains { $0.name == name && $0.kind == use.verdict }
        }
    }

    static func words(_ home: String, _ name: String, _ use: LimitUse, isStated: Bool) -> Finding {
        finding(
            home + "/solution", at: .key("case \"\(name)\""), found: "\(use.words) of \(use.limit.rawValue)",
            expected: isStated ? "a mistake that reaches this limit in the case, or a higher limit" : "at most a fifth",
            sentence: "the solution takes \(use.words) of \(use.limit.rawValue) in \"\(name)\""
                + (isStated
                    ? ", a limit that the exercise states and that no mistake reaches there"
                    : ", which is above a fifth"))
    }
}
