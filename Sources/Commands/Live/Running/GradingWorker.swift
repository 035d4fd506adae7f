import Catalog
import Dispatch
import Glibc
import Grading
import Sandbox
import Synchronization

/// Grades in the background, and keeps warm sessions ready, so that a save never waits for python3 to start.
///
/// Theory of operation. All work is done on one serial queue. What comes of it is put into a box, and a byte into a pipe
/// that the session's loop waits for. Dropping a run stops its sessions, which ends the work on it at once; the next one
/// starts its own.
final class GradingWorker: Sendable {
    struct Outcome: Sendable {
        var run: Int
        /// False for a verdict whose cause is still being looked for.
        var isFinal: Bool
        var result: Result<Graded, any Error>
    }

    struct Graded: Sendable {
        var verdict: Verdict
        var submission: Submission
        var ranUnconfined: Bool
    }

    /// To be polled for reading.
    let wakeEnd: Int32
    private let writeEnd: Int32
    private let queue = DispatchQueue(label: "grading", qos: .userInitiated)
    private let outcomes = Mutex<[Outcome]>([])
    private let runsUnderWay = Mutex(0)
    private let pools = Mutex<[String: SandboxPool]>([:])
    private let makePool: @Sendable (String) throws -> SandboxPool

    init(makePool: @escaping @Sendable (String) throws -> SandboxPool) throws {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw LiveFault.system("a pipe", errno: errno) }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        (wakeEnd, writeEnd) = (ends[0], ends[1])
        self.makePool = makePool
    }

    deinit {
        close(wakeEnd)
        close(writeEnd)
    }

    /// Gets sessions ready for an exercise.
    func prepare(_ exercise: Exercise) {
        // What goes wrong here goes wrong again, and is told, when something is run.
        queue.async { _ = try? self.warmPool(exercise) }
    }

    /// Grades an answer; what comes of it is among the outcomes later.
    func grade(_ submission: Submission, _ exercise: Exercise, folder: CatalogFolder, run: Int) {
        runsUnderWay.withLock { $0 += 1 }
        queue.async {
            let result = Result {
                let pool = try self.pool(exercise.sandbox)
                let verdict = try Grader(exercise: exercise, folder: folder, pool: pool).grade(submission) { verdict in
                    let judged = Graded(
                        verdict: verdict, submission: submission, ranUnconfined: pool.ranUnconfined)
                    self.put(Outcome(run: run, isFinal: false, result: .success(judged)))
                }
                return Graded(verdict: verdict, submission: submission, ranUnconfined: pool.ranUnconfined)
            }
            self.runsUnderWay.withLock { $0 -= 1 }
            self.put(Outcome(run: run, isFinal: true, result: result))
            // A program may have taken its session with it.
            _ = try? self.warmPool(exercise)
        }
    }

    private func put(_ outcome: Outcome) {
        outcomes.withLock { $0.append(outcome) }
        var byte: UInt8 = 1
        _ = write(writeEnd, &byte, 1)
    }

    /// Ends what is being run, so that another run need not wait for it.
    func dropRunIfBusy() {
        if runsUnderWay.withLock({ $0 > 0 }) { dropRun() }
    }

    /// Ends what is being run, and all sessions.
    func dropRun() {
        let stopped = pools.withLock { pools in
            defer { pools = [:] }
            return Array(pools.values)
        }
        for pool in stopped { pool.stop() }
    }

    /// What has come of runs since the last call.
    func takeOutcomes() -> [Outcome] {
        var bytes = [UInt8](repeating: 0, count: 64)
        _ = bytes.withUnsafeMutableBytes { read(wakeEnd, $0.baseAddress, $0.count) }
        return outcomes.withLock { outcomes in
            defer { outcomes = [] }
            return outcomes
        }
    }

    private func pool(_ profile: String) throws -> SandboxPool {
        if let pool = pools.withLock({ $0[profile] }) { return pool }
        let pool = try makePool(profile)
        pools.withLock { $0[profile] = pool }
        return pool
    }

    private func warmPool(_ exercise: Exercise) throws -> SandboxPool {
        let pool = try pool(exercise.sandbox)
        pool.warmUp(cases: exercise.cases.count)
        return pool
    }
}
