import Catalog
import Checks
import Page

/// The starter is refused for the reason that `exercise.json` declares, or for an ordinary one.
enum StarterVerdict: ProofRule {
    static let description = RuleDescription(
        "starter-verdict", "What a learner begins with can be run, and says at once that it is not done.")
    static let needsAcceptedSolution = false

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        let (exercise, found) = (proof.exercise, try proof.starterRun().verdict.kind)
        if found == .accepted || expected(of: exercise).contains(found) { return [] }
        return [words(proof.home, found, exercise)]
    }

    /// What was declared; else what lets a learner see what is missing.
    static func expected(of exercise: Exercise) -> [VerdictKind] {
        if let declared = exercise.starter { return [declared] }
        return [.wrongAnswer, .runtimeError, .ruleBroken] + (exercise.kind == .fix ? [.syntaxError] : [])
    }

    static func words(_ home: String, _ found: VerdictKind, _ exercise: Exercise) -> Finding {
        let expected = expected(of: exercise).map(\.rawValue).joined(separator: ", ")
        let sentence =
            exercise.starter == nil
            ? "the starter is refused with \(found.rawValue); it has to run and be wrong, unless exercise.json says "
                + "\"starter\": \"\(found.rawValue)\""
            : "the starter is declared \(expected), found \(found.rawValue)"
        return finding(home + "/starter", found: found.rawValue, expected: expected, sentence: sentence)
    }
}
