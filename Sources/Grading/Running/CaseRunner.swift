import Catalog
import Checks
import Sandbox

/// Runs cases of an exercise on answers, and judges them; whoever wants to know how an answer behaves asks here.
package struct CaseRunner {
    /// A case to be run on an answer.
    package struct Step {
        package var answer: AnswerFiles
        /// The place of the case in the exercise.
        package var index: Int

        package init(answer: AnswerFiles, index: Int) {
            self.answer = answer
            self.index = index
        }
    }

    package let exercise: Exercise
    package let pool: SandboxPool

    package init(exercise: Exercise, pool: SandboxPool) {
        self.exercise = exercise
        self.pool = pool
    }

    /// Every case of the exercise on one answer.
    package func all(_ answer: AnswerFiles) -> [Step] {
        exercise.cases.indices.map { Step(answer: answer, index: $0) }
    }

    /// Runs all steps, over as many sessions as pay.
    ///
    /// - Parameters:
    ///   - timeouts: once so many runs have reached a time limit, no further one is begun.
    ///   - sessions: how many sessions to use at most.
    /// - Returns: the records of each step; nothing for one that was not begun or not brought to its end.
    /// - Throws: ``SandboxFault``, and ``ServiceFault`` where an author's service did not get ready.
    package func run(
        _ steps: [Step], stoppingAfterTimeouts timeouts: Int = .max, sessions: Int = .max
    ) throws -> [[RunRecord]?] {
        let requests = steps.map { exercise.cases[$0.index].requests(for: $0.answer) }
        let records = try pool.run(
            requests.flatMap { $0 }, stoppingAfterTimeouts: timeouts, sessions: sessions)
        var at = 0
        return try zip(steps, requests).map { step, requests in
            defer { at += requests.count }
            let own = records[at..<at + requests.count].compactMap { $0 }
            guard own.count == requests.count else { return nil }
            try checkService(step, own)
            return own
        }
    }

    /// What the records of a step mean.
    ///
    /// - Throws: ``Findings`` where they show that a check itself is wrong.
    package func judge(_ step: Step, _ records: [RunRecord]) throws -> CaseVerdict {
        try exercise.cases[step.index].judge(records, of: step.answer, under: pool.profile)
    }

    /// A service that does not get ready is its author's fault, and never the learner's.
    private func checkService(_ step: Step, _ records: [RunRecord]) throws {
        guard let failed = records.first(where: { $0.termination == .notStarted }) else { return }
        let check = exercise.cases[step.index]
        throw ServiceFault(
            exercise: exercise.id, caseName: check.name, service: check.service?.name ?? "", log: failed.serviceLog)
    }
}

extension RunRecord {
    package var ranOutOfTime: Bool { reachedLimit == .wall || reachedLimit == .cpu }
}
