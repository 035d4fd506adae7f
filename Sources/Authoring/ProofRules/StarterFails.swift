import Catalog
import Checks
import Page

/// What the learner begins with does not pass.
enum StarterFails: ProofRule {
    static let description = RuleDescription("starter-passes", "There has to be something left to do.")
    static let needsAcceptedSolution = false

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        try proof.starterRun().verdict.isAccepted ? [words(proof.home, after: proof.exercise.continues)] : []
    }

    /// - Parameter before: in a stage the one before, whose solution the learner may begin with.
    static func words(_ home: String, after before: ExerciseID? = nil) -> Finding {
        guard let before else {
            return finding(
                home + "/starter", found: VerdictKind.accepted.rawValue, expected: "a case that fails",
                sentence: "the starter passes every case; it must leave something to do")
        }
        return finding(
            home + "/checks", found: "the solution of \(before) is accepted", expected: "a case that fails",
            sentence:
                "the solution of \(before), which this stage begins with, passes every case; it must leave something to do"
        )
    }
}
