import Checks
import Page

/// Nothing in the runs of the solution tells against a check: one that it passes for a wrong reason proves nothing.
enum ChecksHold: ProofRule {
    static let description = ReaderRules.description(.schema)
    static let needsAcceptedSolution = false

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        let run = try proof.authorsRuns().solution.run
        return zip(run.steps, run.records).flatMap { step, records in
            records.map { proof.exercise.cases[step.index].findings(ofSolution: $0) } ?? []
        }
    }
}
