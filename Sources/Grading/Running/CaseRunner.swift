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
        /// What it may use, where that is less than the case's limits.
        package var allowance: RunAllowance?
        /// Whether it is run only to see what is at hand where an exception is raised.
        package var observesException = false

        package init(answer: AnswerFiles, index: Int) {
            self.answer = answer
            self.index = index
        }
    }

    package let exercise: Exercise
    package let pool: SandboxPool
    /// What of the machine is to seem otherwise to every case.
    package var surroundings: Surroundings?
    /// What every case may use, where that is less than the exercise and the case themselves say.
    package var haste = LoweredLimits()

    package init(exercise: Exercise, pool: SandboxPool) {
        self.exercise = exercise
        self.pool = pool
    }

    /// Starts sessions for all cases ahead of need, and does not wait for them.
    package func warmUp() {
        for (_, indices) in Dictionary(grouping: exercise.cases.indices, by: { self.pool(of: $0).profile.sessionKey }) {
            pool(of: indices[0]).warmUp(cases: indices.count)
        }
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
        var outcomes: [[RunRecord]?] = Array(repeating: nil, count: steps.count)
        let runnable = steps.indices.filter { skipReason(steps[$0].index) == nil }
        for (_, places) in Dictionary(grouping: runnable, by: { self.pool(of: steps[$0].index).profile.sessionKey }) {
            let pool = self.pool(of: steps[places[0]].index)
            let found: [[RunRecord]?]
            do {
                found = try run(places.map { steps[$0] }, in: pool, timeouts, sessions)
            } catch let fault as SandboxFault where fault.needsFull {
                continue
            }
            for (place, records) in zip(places, found) { outcomes[place] = records }
        }
        return outcomes
    }

    private func run(
        _ steps: [Step], in pool: SandboxPool, _ timeouts: Int, _ sessions: Int
    ) throws -> [[RunRecord]?] {
        let requests = steps.map { self.requests(of: $0) }
        let turns = self.turns(steps, requests)
        let all = requests.flatMap { $0 }
        var records: [RunRecord?] = Array(repeating: nil, count: all.count)
        let found = try pool.run(turns.map { all[$0] }, stoppingAfterTimeouts: timeouts, sessions: sessions)
        for (turn, record) in zip(turns, found) { records[turn] = record }
        var at = 0
        return try zip(steps, requests).map { step, requests in
            defer { at += requests.count }
            let own = records[at..<at + requests.count].compactMap { $0 }
            let isEnough = !own.isEmpty && !exercise.cases[step.index].needsAllRuns
            guard own.count == requests.count || isEnough else { return nil }
            try checkService(step, own)
            return own
        }
    }

    /// The order in which all requests are run: that of the steps, unless a check leaves it to chance.
    private func turns(_ steps: [Step], _ requests: [[RunRequest]]) -> [Int] {
        let all = Array(0..<requests.reduce(0) { $0 + $1.count })
        return steps.contains { exercise.cases[$0.index].hidesOrder } ? all.shuffled() : all
    }

    /// What a case asks for, with the files that every case is given and within the limits that it states.
    package func requests(of step: Step) -> [RunRequest] {
        let check = exercise.cases[step.index]
        let limits = hasLimits(check) || step.allowance != nil ? profile(of: step.index).limits : nil
        return check.requests(for: step.answer).map { request in
            var request = request
            request.files.merge(exercise.given) { own, _ in own }
            request.limits = limits
            request.cpuMicroseconds = step.allowance?.cpuMicroseconds
            request.surroundings = surroundings
            request.observesException = step.observesException && request.kind.isObservable
            return request
        }
    }

    private func hasLimits(_ check: any Check) -> Bool {
        ![exercise.limits, check.limits, haste].allSatisfy(\.isEmpty)
    }

    /// Where a case runs: most cases under the exercise's own profile, some under one of their own.
    private func pool(of index: Int) -> SandboxPool { exercise.cases[index].profile.map(pool.under) ?? pool }

    /// What a case may use.
    package func profile(of index: Int) -> SandboxProfile {
        let own = exercise.limits.applied(to: pool(of: index).profile)
        return haste.applied(to: exercise.cases[index].limits.applied(to: own))
    }

    /// Why a case cannot be run on this machine; nothing as long as that is not known.
    package func skipReason(_ index: Int) -> SkipReason? {
        if let least = exercise.python, let found = PythonVersion(pool.interpreter.version), found < least {
            return .needsPython(least, found: found)
        }
        let pool = self.pool(of: index)
        return pool.refusal == nil ? nil : .needsFull(profile: pool.profile.id)
    }

    /// What the records of a step mean.
    ///
    /// - Throws: ``Findings`` where they show that a check itself is wrong.
    package func judge(_ step: Step, _ records: [RunRecord]) throws -> CaseVerdict {
        try exercise.cases[step.index].judge(records, of: step.answer, under: profile(of: step.index))
    }

    /// A service that does not get ready is its author's fault, and never the learner's.
    private func checkService(_ step: Step, _ records: [RunRecord]) throws {
        guard let failed = records.first(where: { $0.termination == .notStarted }) else { return }
        let check = exercise.cases[step.index]
        var fault = ServiceFault(
            exercise: exercise.id, caseName: check.name, service: check.helperName ?? "", log: failed.serviceLog)
        fault.writesInput = check.service == nil
        throw fault
    }
}

extension RunRecord {
    package var ranOutOfTime: Bool { reachedLimit == .wall || reachedLimit == .cpu }
}
