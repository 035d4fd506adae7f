import Checks
import Grading
import Sandbox

/// An exercise, run under other circumstances than it is graded in.
struct Trial {
    typealias Failure = (index: Int, kind: VerdictKind)

    private var runner: CaseRunner
    private let isReversed: Bool

    init(_ ordinary: CaseRunner, _ circumstance: Circumstance) {
        runner = CaseRunner(exercise: ordinary.exercise, pool: ordinary.pool.seeded(circumstance.hashSeed))
        if circumstance.surroundings != Surroundings() { runner.surroundings = circumstance.surroundings }
        isReversed = circumstance.isReversed
    }

    /// An exercise, run by another Python.
    init(_ ordinary: CaseRunner, by python: PythonInterpreter) {
        runner = CaseRunner(exercise: ordinary.exercise, pool: ordinary.pool.with(python))
        isReversed = false
    }

    /// The cases that an answer does not pass, in their order.
    ///
    /// - Throws: ``SandboxFault``, ``ServiceFault``, and ``Findings`` where a check is wrong.
    func failing(_ cases: [Int], of answer: AnswerFiles) throws -> [Failure] {
        let failures = try once(cases, answer)
        // A machine that is busy with something else can make a case late, but hardly twice.
        let late = failures.filter { $0.kind == .timeLimit }
        if late.isEmpty { return failures }
        let again = try once(late.map(\.index), answer).map(\.index)
        return failures.filter { $0.kind != .timeLimit || again.contains($0.index) }
    }

    private func once(_ cases: [Int], _ answer: AnswerFiles) throws -> [Failure] {
        let order = isReversed ? cases.reversed() : cases
        let run = try runner.run([answer], order, sessions: 1)[0]
        let failures: [Failure] = try zip(run.steps, run.records).compactMap { step, records in
            // One that cannot be run on this machine says nothing.
            guard let records, !records.contains(where: \.wasOnlyLate) else { return nil }
            let kind = try runner.judge(step, records).kind
            return kind == .accepted ? nil : (step.index, kind)
        }
        return failures.sorted { $0.index < $1.index }
    }
}

extension RunRecord {
    /// Whether the clock has stopped a program that was computing, as it does on a machine that is busy with others: one
    /// that would not come to its end reaches the limit of the processor.
    fileprivate var wasOnlyLate: Bool {
        reachedLimit == .wall && waitedSeconds <= 0 || then.contains(where: \.wasOnlyLate)
    }
}
