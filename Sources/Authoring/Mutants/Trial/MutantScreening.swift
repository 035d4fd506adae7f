import Catalog
import Checks
import Grading
import Sandbox

/// Tries mutants by the dozen in one process, where cases are interpreter sessions; what is not certain there is left open.
///
/// A process for each mutant and case costs many times what they do in it. Here each begins with the import in a process
/// that others have used, and what it does counts only where the program itself, tried once more behind it, still does what
/// it does in a process of its own.
struct MutantScreening {
    private let runner: CaseRunner
    private let solution: AnswerFiles
    /// The places of the cases in the exercise, the sessions that they are, and what each may compute.
    private let cases: [(index: Int, session: SessionCheck, allowance: RunAllowance)]
    /// Whether there are no cases but these.
    private let isAll: Bool

    init(exercise: Exercise, solution: AnswerFiles, pool: SandboxPool, cases: [Int], allowances: [RunAllowance]) {
        runner = CaseRunner(exercise: exercise, pool: pool)
        self.solution = solution
        let sessions = zip(cases, allowances).compactMap { index, allowance in
            (exercise.cases[index] as? SessionCheck).map { (index: index, session: $0, allowance: allowance) }
        }
        self.cases = sessions.filter { _, session, _ in
            session.service == nil && session.profile == nil && session.limits.isEmpty
                && session.module == sessions[0].session.module
        }
        isAll = self.cases.count == cases.count
    }

    /// What is certain, by the mutant's place.
    struct Screened {
        var isKilled: [Int: Bool] = [:]
        var runs = 0
    }

    /// More in one process would use up what one may compute.
    private static let mostOfAProcess = 100
    /// Fewer are not worth another process.
    private static let fewest = 8

    /// - Throws: ``SandboxFault``, and ``Findings`` where a check is wrong.
    func screen(_ mutants: [Mutant], sessions: Int) throws -> Screened {
        var screened = Screened()
        if cases.isEmpty || mutants.isEmpty { return screened }
        let shares = max(1, min(sessions, mutants.count / Self.fewest))
        let size = min(Self.mostOfAProcess, (mutants.count + shares - 1) / shares)
        var rest = stride(from: 0, to: mutants.count, by: size).map { Array($0..<min($0 + size, mutants.count)) }
        while !rest.isEmpty {
            let requests = rest.map { request($0.map { mutants[$0] }) }
            let records = try runner.pool.run(requests, sessions: sessions)
            rest = try zip(rest, records).compactMap { places, record in
                try take(record.map(MutantSessionsAnswer.init), places, mutants, &screened)
            }
        }
        return screened
    }

    private func request(_ mutants: [Mutant]) -> RunRequest {
        var request = runner.requests(of: CaseRunner.Step(answer: solution, index: cases[0].index))[0]
        request.kind = .mutantSessions(
            module: cases[0].session.module,
            cases: cases.map { _, session, allowance in
                RunRequest.Kind.SessionCase(
                    examples: session.examplesToRun.map(\.source), ownNames: session.ownNames,
                    cpuMicroseconds: allowance.cpuMicroseconds)
            },
            mutants: mutants.map { ($0.file, solution.changed(by: $0)[$0.file] ?? []) })
        return request
    }

    /// Takes what is certain from an answer.
    ///
    /// - Returns: the places of those behind the one that the process ended with; nothing where none is left to be screened.
    private func take(
        _ answer: MutantSessionsAnswer?, _ places: [Int], _ mutants: [Mutant], _ screened: inout Screened
    ) throws -> [Int]? {
        guard let answer, let last = answer.last, places.indices.contains(last), try isRight(answer.program) else {
            return nil
        }
        for (place, outcome) in answer.outcomes where places.indices.contains(place) {
            let (isKilled, runs) = try judged(outcome, mutants[places[place]])
            screened.isKilled[places[place]] = isKilled
            screened.runs += runs
        }
        let behind = places[(last + 1)...]
        return behind.isEmpty || answer.outcomes.isEmpty ? nil : Array(behind)
    }

    /// Whether the solution does in this process what it does in one of its own.
    private func isRight(_ records: [RunRecord]) throws -> Bool {
        guard records.count == cases.count else { return false }
        return try zip(cases, records).allSatisfy { each, record in
            let step = CaseRunner.Step(answer: solution, index: each.index)
            return try runner.judge(step, [record]).kind == .accepted
        }
    }

    private func judged(
        _ outcome: MutantSessionsAnswer.Outcome, _ mutant: Mutant
    ) throws -> (isKilled: Bool?, runs: Int) {
        switch outcome {
        case .endless: return (true, 1)
        case .alike(let count): return (isAll ? false : nil, count)
        case .differs(let count, let place, let record):
            guard cases.indices.contains(place) else { return (nil, count) }
            let step = CaseRunner.Step(answer: solution.changed(by: mutant), index: cases[place].index)
            // What a comparison lets pass may still show in another case.
            return (try runner.judge(step, [record]).kind == .accepted ? nil : true, count)
        }
    }
}
