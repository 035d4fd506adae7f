import Catalog
import Checks
import Page
import Sandbox

/// The solution uses nothing that belongs to a concept which no exercise up to this one has.
enum NotYetTaught: ProofRule {
    static let description = RuleDescription(
        "not-yet-taught", "Nobody can be asked for what was never taught.")
    static let needsAcceptedSolution = false

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        let concepts = proof.sources.catalog.concepts.filter { !$0.constructs.isEmpty }
        let names = proof.exercise.files.filter { $0.hasSuffix(".py") }
        guard !concepts.isEmpty, !names.isEmpty else { return [] }
        let taught = TaughtConcepts(proof.sources.catalog, proof.index).upTo(proof.exercise.summary)
        let constructs = Set(concepts.flatMap(\.constructs).map(\.construct.id)).sorted()
        let request = RunRequest(
            kind: .syntax(constructs: constructs, within: nil, files: names),
            files: try proof.solution().filter { names.contains($0.key) })
        guard let record = try proof.pool.run([request], sessions: 1)[0], let answer = SyntaxAnswer(record)
        else { return [] }
        return unknown(answer.occurrences, concepts, taught).map { occurrence, what, concepts in
            words(proof.home, occurrence, what, concepts)
        }
    }

    /// What belongs to concepts of which none is taught, each the first time that it is used.
    private static func unknown(
        _ occurrences: [SyntaxAnswer.Occurrence], _ concepts: [NamedTerm], _ taught: Set<String>
    ) -> [(SyntaxAnswer.Occurrence, String, [String])] {
        var told: Set<String> = []
        return occurrences.filter { $0.manner != .alias }.compactMap { occurrence in
            let claims = concepts.compactMap { concept in
                concept.constructs.first { $0.name(of: occurrence) != nil }.map { (concept.id, $0) }
            }
            guard let (_, query) = claims.first, !claims.contains(where: { taught.contains($0.0) }),
                told.insert(query.text).inserted
            else { return nil }
            return (occurrence, query.one(query.name(of: occurrence)), claims.map(\.0))
        }
    }

    static func words(
        _ home: String, _ occurrence: SyntaxAnswer.Occurrence, _ what: String, _ concepts: [String]
    ) -> Finding {
        let names = concepts.map { "\"\($0)\"" }.joined(separator: " or ")
        return finding(
            "\(home)/solution/\(occurrence.file)", at: .line(occurrence.line),
            found: "\(what), which belongs to \(names)",
            expected: "only what this exercise or an earlier one has among its concepts")
    }
}
