import Catalog
import Diagnosis
import Dispatch
import Grading
import Sandbox
import Synchronization
import System

/// Grades in the background, and keeps warm sessions ready, so that a save never waits for python3 to start.
///
/// Theory of operation. All work is done on one serial queue. What comes of it is put into a box, and a byte into a pipe
/// that the session's loop waits for. Only the newest run counts: asking for one stops the sessions of the one before,
/// which ends the work on it at once, and those that have not begun never do. Each run asks once more whether it is the
/// newest after its sessions can be stopped, so that there is no moment in between.
final class GradingWorker: Sendable {
    struct Outcome: Sendable {
        var run: Int
        /// False for a verdict whose cause is still being looked for.
        var isFinal: Bool
        var result: Result<Graded, any Error>
    }

    struct Graded: Sendable {
        var verdict: Verdict
        var explanation = Explanation()
        var submission: Submission
        var ranUnconfined: Bool
    }

    private let pipe: WakePipe
    private let queue = DispatchQueue(label: "grading", qos: .userInitiated)
    private let outcomes = Mutex<[Outcome]>([])
    private let state = Mutex(State())
    private let makePool: @Sendable (String) throws -> SandboxPool

    private struct State: Sendable {
        /// The run that counts; nothing while none does.
        var newest: Int?
        var pools: [String: SandboxPool] = [:]
    }

    init(makePool: @escaping @Sendable (String) throws -> SandboxPool) throws {
        pipe = try WakePipe()
        self.makePool = makePool
    }

    deinit { pipe.close() }

    /// To be polled for reading.
    var wakeEnd: Int32 { pipe.readEnd }

    /// Gets sessions ready for an exercise.
    func prepare(_ exercise: Exercise) {
        // What goes wrong here goes wrong again, and is told, when something is run.
        queue.async { try? CaseRunner(exercise: exercise, pool: self.pool(exercise)).warmUp() }
    }

    /// Grades an answer, and drops all runs before; what comes of it is among the outcomes later.
    func grade(_ submission: Submission, _ exercise: Exercise, folder: CatalogFolder, run: Int) {
        supersede(with: run)
        queue.async {
            guard self.isNewest(run) else { return }
            do {
                let pool = try self.pool(exercise)
                guard self.isNewest(run) else { return pool.stop() }
                try self.grade(submission, Grader(exercise: exercise, pool: pool), folder, run)
            } catch {
                self.put(Outcome(run: run, isFinal: true, result: .failure(error)))
            }
            self.finish(run)
            // A program may have taken its session with it.
            self.prepare(exercise)
        }
    }

    private func grade(_ submission: Submission, _ grader: Grader, _ folder: CatalogFolder, _ run: Int) throws {
        let grade = try grader.grade(submission)
        var graded = Graded(
            verdict: grade.verdict, submission: submission, ranUnconfined: grader.runner.pool.ranUnconfined)
        if !grade.verdict.isAccepted { put(Outcome(run: run, isFinal: false, result: .success(graded))) }
        let search = ExplanationSearch(grader, folder: folder)
        graded.explanation = try search.explanation(of: submission, grade)
        put(Outcome(run: run, isFinal: true, result: .success(graded)))
    }

    /// What a run comes to whose sessions were stopped under it is worth nothing.
    private func put(_ outcome: Outcome) {
        guard isNewest(outcome.run) else { return }
        outcomes.withLock { $0.append(outcome) }
        pipe.wake()
    }

    /// Ends what is being run, and all sessions.
    func dropRun() { supersede(with: nil) }

    /// Makes another run the newest. Where one is under way, its sessions are of no more use.
    private func supersede(with run: Int?) {
        let stopped = state.withLock { state in
            let isBusy = state.newest != nil || run == nil
            state.newest = run
            guard isBusy else { return [SandboxPool]() }
            defer { state.pools = [:] }
            return Array(state.pools.values)
        }
        for pool in stopped { pool.stop() }
    }

    private func isNewest(_ run: Int) -> Bool { state.withLock { $0.newest == run } }

    private func finish(_ run: Int) {
        state.withLock { state in
            if state.newest == run { state.newest = nil }
        }
    }

    /// What has come of runs since the last call.
    func takeOutcomes() -> [Outcome] {
        _ = pipe.received()
        return outcomes.withLock { outcomes in
            defer { outcomes = [] }
            return outcomes
        }
    }

    private func pool(_ exercise: Exercise) throws -> SandboxPool {
        if let pool = state.withLock({ $0.pools[exercise.sandbox] }) { return pool }
        let pool = try makePool(exercise.sandbox)
        state.withLock { $0.pools[exercise.sandbox] = pool }
        return pool
    }
}
