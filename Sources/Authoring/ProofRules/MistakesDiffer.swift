import Catalog
import Checks
import Page

/// No two mistakes behave alike on every case.
enum MistakesDiffer: ProofRule {
    static let description = RuleDescription(
        "mistakes-alike", "Of two mistakes that behave alike only one could ever be diagnosed.")

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        try findings(proof, among: Array(proof.exercise.mistakes.indices))
    }

    /// - Parameter places: of those mistakes that are looked at.
    static func findings(_ proof: ProofRuns, among places: [Int]) throws -> [Finding] {
        let behaviours = try proof.authorsRuns().mistakes.map(\.behaviours)
        let mistakes = proof.exercise.mistakes
        return places.flatMap { first in
            places.filter { $0 > first && behaviours[$0] == behaviours[first] }.map { second in
                words(proof.home, mistakes[first], mistakes[second])
            }
        }
    }

    static func words(_ home: String, _ first: Mistake, _ second: Mistake) -> Finding {
        finding(
            home + "/mistakes/\(second.name)", found: "the same as \(first.name) on every case",
            expected: "mistakes that can be told apart",
            sentence: "mistakes \(first.name) and \(second.name) behave alike on every case, so only one could ever be "
                + "diagnosed")
    }
}
