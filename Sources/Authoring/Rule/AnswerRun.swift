import Checks
import Diagnosis
import Grading
import Sandbox

/// An answer on some of the cases, with what happened.
package struct AnswerRun {
    package var steps: [CaseRunner.Step]
    package var records: [[RunRecord]?]
}

extension CaseRunner {
    /// Runs some of the cases on all answers, everything at once.
    ///
    /// - Throws: ``SandboxFault`` and ``ServiceFault``.
    package func run(
        _ answers: [AnswerFiles], _ cases: some Collection<Int>, stoppingAfterTimeouts timeouts: Int = .max,
        sessions: Int
    ) throws -> [AnswerRun] {
        let steps = answers.map { answer in cases.map { Step(answer: answer, index: $0) } }
        var rest = try run(steps.flatMap { $0 }, stoppingAfterTimeouts: timeouts, sessions: sessions)[...]
        return steps.map { steps in
            defer { rest = rest.dropFirst(steps.count) }
            return AnswerRun(steps: steps, records: Array(rest.prefix(steps.count)))
        }
    }

    /// Whether all of it was run and accepted.
    package func accepts(_ run: AnswerRun) throws -> Bool {
        try zip(run.steps, run.records).allSatisfy { step, records in
            guard let records else { return false }
            return try judge(step, records).kind == .accepted
        }
    }
}

extension ProofRuns.Judged {
    /// What of it makes two wrong answers the same, in the order of the cases; nothing for one that was not run.
    package var behaviours: [[Behaviour]?] {
        // A case is judged where it was run, in the same order.
        var cases = verdict.cases[...]
        return run.records.map { records in
            records.map { [judged = cases.removeFirst()] in Behaviour.all($0, judged) }
        }
    }
}
