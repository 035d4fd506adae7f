import Dispatch
import Synchronization

/// Runs requests over as many sessions as there are processors, replacing a session that was lost.
package final class SandboxPool: Sendable {
    package let profile: SandboxProfile
    package let interpreter: PythonInterpreter
    private let caps: SandboxCaps
    private let environment: [String: String]
    /// How many sessions at most run at once.
    package let workers: Int
    private let allowsUnconfined: Bool
    /// What the order of sets of texts follows from; by chance, where there is none.
    private let hashSeed: Int?
    private let rungsUsed = Mutex<Set<Rung>>([])
    private let idle = Mutex<[SandboxSession]>([])
    private let busy = Mutex<[ObjectIdentifier: SandboxSession]>([:])
    private let isStopped = Mutex(false)
    /// By what is otherwise with them: the key of their profile, their seed, or their Python. They end with this one.
    private let siblings = Mutex<[String: SandboxPool]>([:])
    /// Why no session can be had, where that is known to be so for good.
    private let refused = Mutex<SandboxFault?>(nil)
    /// The sessions that are being started ahead of need.
    private let warmingUp = DispatchGroup()

    /// - Parameters:
    ///   - workers: how many sessions at most run at once.
    ///   - allowingUnconfined: whether to run where the machine allows no rung of the sandbox.
    ///   - hashSeed: what the order of sets of texts follows from in all sessions, above 0; by chance in each, if left out.
    package init(
        profile: SandboxProfile, caps: SandboxCaps, interpreter: PythonInterpreter, environment: [String: String],
        workers: Int,
        allowingUnconfined: Bool = false, hashSeed: Int? = nil
    ) {
        self.profile = profile
        self.caps = caps
        self.interpreter = interpreter
        self.environment = environment
        self.workers = max(1, workers)
        allowsUnconfined = allowingUnconfined
        self.hashSeed = hashSeed
    }

    /// The pool for another profile, with all else the same; it ends with this one.
    package func under(_ other: SandboxProfile) -> SandboxPool {
        if other.sessionKey == profile.sessionKey { return self }
        return sibling(other.sessionKey, profile: other, interpreter, hashSeed: hashSeed)
    }

    /// The pool whose sessions all hash texts by this seed, with all else the same; it ends with this one.
    package func seeded(_ seed: Int) -> SandboxPool {
        seed == hashSeed ? self : sibling("seed \(seed)", profile: profile, interpreter, hashSeed: seed)
    }

    /// The pool whose programs are run by another Python, with all else the same; it ends with this one.
    package func with(_ other: PythonInterpreter) -> SandboxPool {
        if other == interpreter { return self }
        return sibling("python " + other.executable, profile: profile, other, hashSeed: hashSeed)
    }

    /// A pool with all the same and sessions of its own, of which one runs at a time; whoever asks for it closes it.
    package func apart() -> SandboxPool {
        SandboxPool(
            profile: profile, caps: caps, interpreter: interpreter, environment: environment, workers: 1,
            allowingUnconfined: allowsUnconfined, hashSeed: hashSeed)
    }

    private func sibling(
        _ key: String, profile: SandboxProfile, _ interpreter: PythonInterpreter, hashSeed: Int?
    ) -> SandboxPool {
        siblings.withLock { siblings in
            if let sibling = siblings[key] { return sibling }
            let sibling = SandboxPool(
                profile: profile, caps: caps, interpreter: interpreter, environment: environment, workers: workers,
                allowingUnconfined: allowsUnconfined, hashSeed: hashSeed)
            if isStopped.withLock({ $0 }) { sibling.stop() }
            siblings[key] = sibling
            return sibling
        }
    }

    /// Why programs under this profile cannot be confined here although others can; known once one was to be run.
    package var refusal: SandboxFault? { refused.withLock { $0 } }

    /// Starts sessions ahead of need, and does not wait for them; what goes wrong shows when they are needed.
    ///
    /// - Parameter cases: how many cases will be run, which decides how many sessions pay.
    package func warmUp(cases: Int) {
        let missing = sessionsThatPay(cases: cases) - idle.withLock { $0.count }
        for _ in 0..<max(0, missing) {
            DispatchQueue.global().async(group: warmingUp) {
                guard !self.isStopped.withLock({ $0 }), let session = try? self.startSession() else { return }
                self.idle.withLock { $0.append(session) }
            }
        }
    }

    /// A second session costs a start of python3; it pays from a handful of cases on.
    private func sessionsThatPay(cases: Int) -> Int { min(workers, (cases + 2) / 3) }

    /// Runs all requests and gives their records in the requests' order. A program that Python cannot read is not begun
    /// again once that is known: its record stands for all requests of it.
    ///
    /// - Parameters:
    ///   - timeouts: once so many cases have run into a time limit, no further one is begun.
    ///   - most: how many sessions to use at most; a caller that itself runs on several threads uses one.
    /// - Returns: a record for each request; none for one that was not begun.
    /// - Throws: ``SandboxFault``.
    package func run(
        _ requests: [RunRequest], stoppingAfterTimeouts timeouts: Int = .max, sessions most: Int = .max
    ) throws -> [RunRecord?] {
        struct Progress {
            var next = 0
            var running = 0
            var timeouts = 0
            var records: [RunRecord?]
            var unreadable = UnreadablePrograms()
            var failure: (any Error)?
        }
        let progress = Mutex(Progress(records: Array(repeating: nil, count: requests.count)))
        @Sendable func work() {
            while !isStopped.withLock({ $0 }) {
                let index: Int? = progress.withLock { progress in
                    while progress.next < requests.count,
                        let record = progress.unreadable.record(of: requests[progress.next])
                    {
                        progress.records[progress.next] = record
                        progress.next += 1
                    }
                    guard progress.next < requests.count, progress.failure == nil else { return nil }
                    // Once one has timed out, those still running may be the last that are waited for.
                    if progress.timeouts > 0, progress.timeouts + progress.running >= timeouts { return nil }
                    progress.next += 1
                    progress.running += 1
                    return progress.next - 1
                }
                guard let index else { return }
                do {
                    let record = try runOne(requests[index])
                    progress.withLock { progress in
                        progress.running -= 1
                        progress.records[index] = record
                        progress.unreadable.take(record, of: requests[index])
                        if record.reachedLimit == .wall || record.reachedLimit == .cpu { progress.timeouts += 1 }
                    }
                } catch {
                    progress.withLock { $0.failure = $0.failure ?? error }
                }
            }
        }
        let useful = min(most, sessionsThatPay(cases: requests.count))
        if useful > 1 {
            DispatchQueue.concurrentPerform(iterations: useful) { _ in work() }
        } else {
            work()
        }
        return try progress.withLock { progress in
            if let failure = progress.failure { throw failure }
            return progress.records
        }
    }

    private func runOne(_ request: RunRequest) throws -> RunRecord {
        let session = try idleSession() ?? startSession()
        busy.withLock { $0[ObjectIdentifier(session)] = session }
        defer { busy.withLock { $0[ObjectIdentifier(session)] = nil } }
        // Whoever stops comes either before this, and is seen here, or after it, and sees the session.
        if isStopped.withLock({ $0 }) { session.close() }
        let record = try session.run(request)
        if session.isAlive { idle.withLock { $0.append(session) } }
        return record
    }

    private func idleSession() -> SandboxSession? {
        if let session = idle.withLock({ $0.popLast() }) { return session }
        warmingUp.wait()
        return idle.withLock { $0.popLast() }
    }

    func withIdleSessions(_ body: ([SandboxSession]) -> Void) { idle.withLock { body($0) } }

    private func startSession() throws -> SandboxSession {
        if let refusal { throw refusal }
        let session: SandboxSession
        do {
            session = try SandboxSession.start(
                profile: profile, caps: caps, interpreter: interpreter, environment: environment,
                allowingUnconfined: allowsUnconfined, hashSeed: hashSeed)
        } catch let fault as SandboxFault where fault.needsFull {
            refused.withLock { $0 = fault }
            throw fault
        }
        _ = rungsUsed.withLock { $0.insert(session.rung) }
        return session
    }

    /// Whether any case was run without the promises of a sandbox.
    package var ranUnconfined: Bool {
        rungsUsed.withLock { $0.contains(.unconfined) } || allSiblings.contains(where: \.ranUnconfined)
    }

    private var allSiblings: [SandboxPool] { siblings.withLock { Array($0.values) } }

    /// Ends all sessions, those that run something too, and begins nothing more. What is being run is worth nothing.
    package func stop() {
        isStopped.withLock { $0 = true }
        for sibling in allSiblings { sibling.stop() }
        for session in busy.withLock({ Array($0.values) }) { session.close() }
        close()
    }

    /// Ends all sessions.
    package func close() {
        for sibling in allSiblings { sibling.close() }
        warmingUp.wait()
        let sessions = idle.withLock { sessions in
            defer { sessions = [] }
            return sessions
        }
        // All at once: the end of one takes as long as that of several.
        DispatchQueue.concurrentPerform(iterations: sessions.count) { sessions[$0].close() }
    }
}
