import Checks
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
        let example = survivor.killer.map { " like \(JSONSource.literal($0.like)), with: \($0.change)" }
        let advice = "; add a case\(example ?? ""), or declare it in \"equivalents\" with the reason"
        var found = finding(
            home + "/solution/" + mutant.file, at: place, found: mutant.name, expected: "a case that fails",
            sentence: "every case accepts the mutant \(JSONSource.literal(mutant.name))" + advice)
        found.evidence = evidence(survivor)
        return found
    }

    /// What is changed, and a case that would tell, to be taken over.
    private static func evidence(_ survivor: MutationResult.Survivor) -> String {
        let change = survivor.mutant.diff.joined(separator: "\n") + "\n"
        let excuse =
            "\nto declare it, with your reason:\n{ \"mutant\": \(JSONSource.literal(survivor.mutant.name)), \"reason\": \"\" }\n"
        guard let killer = survivor.killer else { return change + excuse }
        let answer = killer.mutantSays + (killer.mutantSays.hasSuffix("\n") ? "" : "\n")
        return change
            + "\na case that would tell, if it is what you ask for:\n\(killer.text)\n\nwhat the mutant says to it:\n"
            + answer + excuse
    }
}
