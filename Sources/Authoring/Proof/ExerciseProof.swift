import Checks
import Page

/// Runs everything that an author has put beside an exercise, and finds what is not as declared.
struct ExerciseProof {
    private let runs: ProofRuns
    private let settings: RuleSettings

    init(_ runs: ProofRuns) {
        self.runs = runs
        settings = RuleSettings(runs.sources.catalog, runs.exercise)
    }

    /// What was found of an exercise.
    struct Result {
        var findings: [Finding]
        /// The first case that the solution fails.
        var failing: CaseVerdict?
    }

    /// - Throws: ``SandboxFault``, ``ServiceFault``, and ``Findings`` where files are missing or a check is wrong.
    func result() throws -> Result {
        let failing = try runs.authorsRuns().solution.verdict.failing
        let rules = RuleBook.proofRules.filter {
            settings.isOn($0.description) && (failing.isEmpty || !$0.needsAcceptedSolution)
        }
        let findings = try rules.flatMap { try $0.findings(runs) }
        return Result(findings: settings.applied(to: findings), failing: failing.first)
    }
}
