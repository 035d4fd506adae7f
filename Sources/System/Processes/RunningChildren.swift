import CSpawn
import Dispatch
import Glibc
import Synchronization

/// Children that must not outlive this process, with what each would leave behind.
///
/// Theory of operation. Whoever starts a child, or ends one, is counted meanwhile. Once all are being ended nothing more
/// is begun; whoever had begun finds that out, and ends its own child; and ending all waits for everybody who is counted.
/// So there is no moment at which a child or a folder of its could be overlooked.
package final class RunningChildren: Sendable {
    /// Those of this process.
    package static let all = RunningChildren()

    /// Everything was being ended already.
    package struct Ended: Error {
        package init() {}
    }

    private struct State {
        var isEnded = false
        var tidying: [pid_t: @Sendable () -> Void] = [:]
    }

    private let state = Mutex(State())
    private let atWork = DispatchGroup()
    /// What a start or an end may take before nobody waits for it any more; far more than any takes.
    private static let patienceSeconds = 10

    package init() {}

    package var isEnded: Bool { state.withLock { $0.isEnded } }
    package var processes: Set<pid_t> { state.withLock { Set($0.tidying.keys) } }

    /// Starts a child.
    ///
    /// - Parameter begin: makes what the child needs, and starts it; it tidies up itself where it fails. What `tidy` does
    ///   is done once the child has ended.
    /// - Throws: ``Ended`` once all were ended, and what `begin` throws.
    package func start<Value>(
        _ begin: () throws -> (pid: pid_t, value: Value, tidy: @Sendable () -> Void)
    ) throws -> (pid: pid_t, value: Value) {
        try state.withLock { state in
            guard !state.isEnded else { throw Ended() }
            atWork.enter()
        }
        defer { atWork.leave() }
        let (pid, value, tidy) = try begin()
        let isKept = state.withLock { state in
            if !state.isEnded { state.tidying[pid] = tidy }
            return !state.isEnded
        }
        if isKept { return (pid, value) }
        ChildProcess.end(pid)
        tidy()
        throw Ended()
    }

    /// Starts a program with these as its descriptors, from 0, for the calling thread to see to its end: it is killed
    /// where that thread ends before it, whatever ends it.
    ///
    /// - Parameter words: the program's path and its arguments.
    /// - Throws: ``Ended`` once all were ended, and ``SystemFault`` where it cannot be started.
    func start(
        _ words: [String], environment: [String: String], directory: String, descriptors: [Int32]
    ) throws -> pid_t {
        try start {
            let result = withPlan(
                executable: words[0], arguments: words, environment: environment.map { "\($0.key)=\($0.value)" },
                directory: directory, descriptors: descriptors
            ) { plan in
                plan.ends_with_starter = 1
                return cspawn_start(&plan)
            }
            guard result.pid > 0 else { throw SystemFault(words[0], errno: result.error) }
            return (result.pid, (), {})
        }.pid
    }

    /// Ends a child and tidies up after it, unless that has been done.
    package func end(_ pid: pid_t) {
        guard let tidy = take(pid) else { return }
        defer { atWork.leave() }
        ChildProcess.end(pid)
        tidy()
    }

    /// How a child has ended; waits until it has. Known once.
    package func wait(_ pid: pid_t) -> Termination {
        // Its end stays with the kernel, and the child among those to be ended, until it is taken below.
        var ending = siginfo_t()
        while waitid(P_PID, id_t(pid), &ending, WEXITED | WNOWAIT) != 0 && errno == EINTR {}
        guard let tidy = take(pid) else { return .unknown }
        defer { atWork.leave() }
        let termination = ChildProcess.wait(pid)
        tidy()
        return termination
    }

    /// Ends all, for when this process is about to end itself; from here on none is started.
    package func endAll() {
        let left = state.withLock { state in
            defer { state.tidying = [:] }
            state.isEnded = true
            return state.tidying
        }
        for pid in left.keys { kill(pid, SIGKILL) }
        for (pid, tidy) in left {
            ChildProcess.end(pid)
            tidy()
        }
        _ = atWork.wait(timeout: .now() + .seconds(Self.patienceSeconds))
    }

    /// Takes a child out, for whoever is to see to its end; that one is counted from here on.
    private func take(_ pid: pid_t) -> (@Sendable () -> Void)? {
        state.withLock { state in
            guard let tidy = state.tidying.removeValue(forKey: pid) else { return nil }
            atWork.enter()
            return tidy
        }
    }
}
