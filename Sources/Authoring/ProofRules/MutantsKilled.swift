import Page

/// Each mutant that every case accepts is shown, with a case that would not where one is found.
enum MutantsKilled: ProofRule {
    static let description = RuleDescription(
        "mutant-survives", "Each change that no case sees is a case to write, or one to explain.", level: .warning)

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        guard case .tried(let result) = try proof.mutationOutcome() else { return [] }
        return result.survivors.map { words(proof.home, $0) }
    }

    static func words(_ home: String, _ survivor: MutationResult.Survivor) -> Finding {
        let mutant = survivor.mutant
        var place = Finding.Place.line(mutant.line)
        place.column = mutant.column
        let advice =
            survivor.killer.map { "; a case like \(CaseText.quoted($0.like)) would tell, with: \($0.change)" }
            ?? "; add a case, or declare it in \"equivalents\" with the reason"
        return finding(
            home + "/solution/" + mutant.file, at: place, found: mutant.name, expected: "a case that fails",
            sentence: "every case accepts the mutant \(CaseText.quoted(mutant.name))" + advice)
    }
}
