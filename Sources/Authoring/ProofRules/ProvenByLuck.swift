import Checks
import Dispatch
import Grading
import Page
import Sandbox
import Synchronization

/// The solution passes on other machines too: in another order of sets, another time zone, another locale, and slower.
enum ProvenByLuck: ProofRule {
    static let description = RuleDescription(
        "proven-by-luck", "What is right only here, or only now, refuses learners by chance.")

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        let solution = try proof.solution()
        let cases = proof.exercise.cases.indices.filter { proof.exercise.cases[$0].dependsOnMachine }
        if cases.isEmpty { return [] }
        let runner = proof.grader.runner
        let trials = try inTurn(Circumstance.others, sessions: proof.sessions) { circumstance in
            try Trial(runner, circumstance).failing(cases, of: solution)
        }
        var told: Set<Int> = []
        return try zip(Circumstance.others, trials).flatMap { circumstance, failing in
            try failing.filter { told.insert($0.index).inserted }.map { index, kind in
                let alone = try Trial(runner, circumstance.seedAlone).failing([index], of: solution)
                let name = alone.isEmpty ? circumstance.name : circumstance.seedName
                return words(proof.home, proof.exercise.cases[index].name, kind, name)
            }
        }
    }

    static func words(_ home: String, _ name: String, _ kind: VerdictKind, _ circumstance: String) -> Finding {
        finding(
            home + "/solution", at: .key("case \"\(name)\""), found: "\(kind.rawValue) \(circumstance)",
            expected: "a solution that passes everywhere",
            sentence: "the solution passes \"\(name)\" only by luck: \(circumstance), \(kind.meaning)")
    }

    /// What comes of each, over several threads where several sessions may be used.
    private static func inTurn(
        _ circumstances: [Circumstance], sessions: Int, _ find: @Sendable (Circumstance) throws -> [Trial.Failure]
    ) throws -> [[Trial.Failure]] {
        if sessions == 1 { return try circumstances.map(find) }
        let results = Mutex<[Int: Result<[Trial.Failure], any Error>]>([:])
        DispatchQueue.concurrentPerform(iterations: circumstances.count) { index in
            let result = Result { try find(circumstances[index]) }
            results.withLock { $0[index] = result }
        }
        let found = results.withLock { $0 }
        return try circumstances.indices.map { try found[$0]!.get() }
    }
}
