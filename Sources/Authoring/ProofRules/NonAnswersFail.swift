import Checks
import Page

/// Answers that say nothing do not pass.
enum NonAnswersFail: ProofRule {
    static let description = RuleDescription(
        "non-answer-passes", "Cases that an empty program passes ask for nothing.")
    static let needsAcceptedSolution = false

    private static let programs = [
        ("an empty file", ""), ("sys.exit(0)", "import sys; sys.exit(0)\n"),
        ("os._exit(0)", "import os; os._exit(0)\n"),
    ]

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        let answers = programs.map { _, program in
            Dictionary(uniqueKeysWithValues: proof.exercise.files.map { ($0, Array(program.utf8)) })
        }
        return try zip(programs, proof.accepted(answers)).filter(\.1).map { words(proof.home, $0.0.0) }
    }

    static func words(_ home: String, _ program: String) -> Finding {
        finding(
            home + "/checks", found: "\(program) is accepted", expected: "a case that fails",
            sentence: "\(program) passes every case; the cases ask for nothing")
    }
}
