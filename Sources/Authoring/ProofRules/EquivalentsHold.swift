import Page

/// What is declared as equivalent is a mutant of the solution as it is, and passes every case.
enum EquivalentsHold: ProofRule {
    static let description = RuleDescription(
        "equivalent-mutant", "An excuse for a mutant that is gone would excuse another one day.")

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        guard !proof.exercise.equivalents.isEmpty else { return [] }
        guard case .tried(let result) = try proof.mutationOutcome() else {
            return [words(proof, 0, found: "mutants of an exercise that has none", expected: "no \"equivalents\"")]
        }
        let isWhole = result.leftOut == 0 && result.obstacles.isEmpty
        return proof.exercise.equivalents.enumerated().compactMap { index, equivalent in
            if result.killedEquivalents.contains(equivalent.mutant) {
                return words(
                    proof, index, found: "a mutant that a case refuses", expected: "one that every case accepts")
            }
            if isWhole, result.unknownEquivalents.contains(equivalent.mutant) {
                return words(
                    proof, index, found: "a mutant that the solution does not have",
                    expected: "the name of one, as `reprise check` shows it")
            }
            return nil
        }
    }

    private static func words(_ proof: ProofRuns, _ index: Int, found: String, expected: String) -> Finding {
        finding(
            proof.home + "/exercise.json", at: .key("equivalents[\(index)].mutant"), found: found, expected: expected)
    }
}
