import Catalog
import Checks
import Page

/// No mistake behaves as the starter does, unless that is a whole program to be mended, or a first test: of tests shows
/// only which wrong programs they miss, and what is said of a mistake is true of a starter that misses the same.
enum MistakeIsNoStarter: ProofRule {
    static let description = RuleDescription(
        "mistake-is-starter", "Whoever has not begun yet would be told of a mistake.")

    private static let unfinished: [ExerciseKind] = [.write, .complete, .predict]

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        guard unfinished.contains(proof.exercise.kind), proof.exercise.continues == nil else { return [] }
        let (starter, mistakes) = try (proof.starterRun().behaviours, proof.authorsRuns().mistakes)
        return zip(proof.exercise.mistakes, mistakes).filter { $0.1.behaviours == starter }.map {
            words(proof.home, $0.0)
        }
    }

    static func words(_ home: String, _ mistake: Mistake) -> Finding {
        finding(
            home + "/mistakes/\(mistake.name)", found: "the same as the starter on every case",
            expected: "a mistake that can be told from the starter",
            sentence:
                "mistake \(mistake.name) behaves as the starter does on every case, so an answer that was not begun "
                + "would get its diagnosis")
    }
}
