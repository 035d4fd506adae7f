import Catalog
import Checks
import Dispatch
import Grading
import Sandbox
import Synchronization
import System

/// Tries the mutants of a solution on the cases of its exercise.
package struct MutationTrial: Sendable {
    private let exercise: Exercise
    private let solution: AnswerFiles
    private let pool: SandboxPool
    private let sessions: Int
    private let before: AnswerFiles
    private let excused: ExcusedMutants

    /// - Parameters:
    ///   - solution: it has to pass every case.
    ///   - sessions: how many sessions of the pool to use at most.
    ///   - before: the solution of the stage before; what is as it is there has no mutants.
    ///   - excused: nothing where the exercise alone says what it need not kill.
    init(
        exercise: Exercise, solution: AnswerFiles, pool: SandboxPool, sessions: Int, before: AnswerFiles = [:],
        excused: ExcusedMutants? = nil
    ) {
        self.exercise = exercise
        self.solution = solution
        self.pool = pool
        self.sessions = min(sessions, pool.workers)
        self.before = before
        self.excused = excused ?? ExcusedMutants(exercise)
    }

    /// - Parameter records: what the solution did on each case of the exercise; nothing for one that was not run.
    /// - Throws: ``SandboxFault``, ``ServiceFault``, and ``Findings`` where a check is wrong.
    package func outcome(solution records: [[RunRecord]?]) throws -> MutationOutcome {
        guard exercise.files.contains(where: { $0.hasSuffix(".py") }) else { return .noPython }
        let cases = exercise.cases.indices.filter { exercise.cases[$0].tellsMutants && records[$0] != nil }
        if cases.isEmpty { return .nothingRuns }
        let start = MonotonicClock.now()
        let made = try MutantMaker(exercise: exercise, pool: pool, before: before).mutants(of: solution)
        let allowances = cases.map { Self.allowance(records[$0] ?? []) }
        let tried = try tried(made.mutants, cases, allowances)
        var result = MutationTally(excused: excused).result(made, killed: tried.killed)
        result.summary.effort = .init(runs: tried.runs, microseconds: Int((MonotonicClock.now() - start) * 1e6))
        if result.survivors.isEmpty { return .tried(result) }
        let search = KillingSearch(
            exercise: exercise, cases: cases, solution: solution, pool: pool, sessions: sessions,
            allowance: allowances.max { $0.cpuMicroseconds < $1.cpuMicroseconds })
        result.survivors = try search.killers(result.survivors.map(\.mutant))
        return .tried(result)
    }

    private func tried(
        _ mutants: [Mutant], _ cases: [Int], _ allowances: [RunAllowance]
    ) throws -> (killed: [Bool], runs: Int) {
        let screening = MutantScreening(
            exercise: exercise, solution: solution, pool: pool, cases: cases, allowances: allowances)
        let screened = try screening.screen(mutants, sessions: sessions)
        // That one survives is believed in a process of its own alone, unless it is as declared.
        let open = mutants.indices.filter {
            screened.isKilled[$0] == nil || screened.isKilled[$0] == false && !excused.contains(mutants[$0])
        }
        let rest = try trials(open.map { mutants[$0] }, cases, allowances)
        let alone = Dictionary(uniqueKeysWithValues: zip(open, rest.killed))
        return (mutants.indices.map { alone[$0] ?? screened.isKilled[$0] ?? false }, screened.runs + rest.runs)
    }

    private struct Trials: Sendable {
        var next = 0
        var runs = 0
        var killed: [Bool]
        var failure: (any Error)?
    }

    private func trials(
        _ mutants: [Mutant], _ cases: [Int], _ allowances: [RunAllowance]
    ) throws -> (killed: [Bool], runs: Int) {
        let progress = Mutex(Trials(killed: Array(repeating: false, count: mutants.count)))
        let log = KillLog(cases: cases.count)
        @Sendable func work() {
            while true {
                let index: Int? = progress.withLock { progress in
                    guard progress.next < mutants.count, progress.failure == nil else { return nil }
                    progress.next += 1
                    return progress.next - 1
                }
                guard let index else { return }
                do {
                    let (isKilled, runs) = try isKilled(mutants[index], cases, allowances, log)
                    progress.withLock { progress in
                        progress.killed[index] = isKilled
                        progress.runs += runs
                    }
                } catch {
                    progress.withLock { $0.failure = $0.failure ?? error }
                }
            }
        }
        DispatchQueue.concurrentPerform(iterations: max(1, min(sessions, mutants.count))) { _ in work() }
        return try progress.withLock { progress in
            if let failure = progress.failure { throw failure }
            return (progress.killed, progress.runs)
        }
    }

    /// Runs one case after the other until one does not accept it.
    private func isKilled(
        _ mutant: Mutant, _ cases: [Int], _ allowances: [RunAllowance], _ log: KillLog
    ) throws -> (Bool, runs: Int) {
        let runner = CaseRunner(exercise: exercise, pool: pool)
        let answer = solution.changed(by: mutant)
        for (count, place) in log.order(for: mutant).enumerated() {
            var step = CaseRunner.Step(answer: answer, index: cases[place])
            step.allowance = allowances[place]
            guard let records = try runner.run([step], sessions: 1)[0] else {
                throw NothingJudged(exercise: exercise.id)
            }
            if try runner.judge(step, records).kind != .accepted {
                log.note(mutant, killedBy: place)
                return (true, count + 1)
            }
        }
        return (false, cases.count)
    }

    /// Ten times what the solution needed on a case, and as much as no run is without.
    ///
    /// Most mutants that need more go round for ever, and each of them costs this much. It bounds the memory too that one
    /// can fill: more than the kernel can clear in that time it does not get.
    static func allowance(_ records: [RunRecord]) -> RunAllowance {
        let computing = (records + records.flatMap(\.then)).map(\.cpuMicroseconds).max() ?? 0
        return RunAllowance(cpuMicroseconds: 50_000 + 10 * computing)
    }
}
