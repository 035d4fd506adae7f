import Page

/// The cases kill nearly all mutants of the solution.
enum MutationScore: ProofRule {
    static let description = RuleDescription(
        "mutation-score", "What a small mistake in the solution does not change, no case looks at.")

    /// Of the mutants that are not declared as equivalent.
    static let least = 0.95

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        guard case .tried(let result) = try proof.mutationOutcome() else { return [] }
        var findings: [Finding] = []
        let (total, left) = (result.total, result.survivors.count)
        if let score = result.score, score < least {
            let percent = Int(score * 100)
            findings.append(
                finding(
                    proof.home + "/checks", found: "a score of \(percent) of 100", expected: "at least 95",
                    sentence: "the cases accept \(left) of \(total.made - total.equivalent) mutants of the solution, a "
                        + "score of \(percent) of 100; it must be at least 95: add the cases that are missing, and declare "
                        + "in \"equivalents\" what the task does not ask for"))
        }
        findings += result.obstacles.map {
            finding(proof.home + "/solution", found: $0, expected: "a solution that mutants can be made of")
        }
        return findings
    }
}
