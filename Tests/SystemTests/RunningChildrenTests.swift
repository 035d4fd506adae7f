import CSpawn
import Dispatch
import Glibc
import Synchronization
import Testing

@testable import System

/// Once all children are ended none is begun, and nothing of one that was being begun is left.
@Suite struct RunningChildrenTests {
    private let children = RunningChildren()

    /// What has happened on another thread.
    private final class Notes: Sendable {
        private let counts = Mutex<[String: Int]>([:])
        let begun = DispatchSemaphore(value: 0)
        func count(_ what: String, _ number: Int = 1) { counts.withLock { $0[what, default: 0] += number } }
        subscript(_ what: String) -> Int { counts.withLock { $0[what] ?? 0 } }
    }

    private let notes = Notes()

    private static func sleeping() throws -> pid_t {
        let idle = try Descriptor.memory("idle")
        let result = withPlan(
            executable: "/bin/sleep", arguments: ["sleep", "60"], environment: [], directory: "/",
            descriptors: [idle.raw, idle.raw, idle.raw, idle.raw]
        ) { cspawn_start(&$0) }
        guard result.pid > 0 else { throw SystemFault("sleep", errno: result.error) }
        return result.pid
    }

    private static func exists(_ pid: pid_t) -> Bool { kill(pid, 0) == 0 }

    @Test func endsWhatRunsAndTidiesUp() throws {
        let pid = try children.start { [notes] in (try Self.sleeping(), (), { notes.count("tidied") }) }.pid
        #expect(children.processes == [pid])
        children.endAll()
        children.end(pid)
        #expect(!Self.exists(pid) && notes["tidied"] == 1)
        #expect(throws: RunningChildren.Ended.self) {
            try children.start { () -> (pid_t, Void, @Sendable () -> Void) in fatalError("begun after the end") }
        }
    }

    /// The order that used to leave a folder behind: all are ended while somebody is in the middle of a start.
    @Test func waitsForWhoeverIsInTheMiddleOfAStart() throws {
        let starting = DispatchGroup()
        DispatchQueue.global().async(group: starting) { [children, notes] in
            do {
                _ = try children.start {
                    notes.begun.signal()
                    while !children.isEnded { usleep(1000) }
                    // What is asked below would be answered by now, if nobody waited.
                    usleep(50_000)
                    let pid = try Self.sleeping()
                    notes.count("process", Int(pid))
                    return (pid, (), { notes.count("tidied") })
                }
            } catch is RunningChildren.Ended {
                notes.count("refused")
            } catch {}
        }
        notes.begun.wait()
        children.endAll()
        #expect(notes["tidied"] == 1)
        #expect(!Self.exists(pid_t(notes["process"])))
        starting.wait()
        #expect(notes["refused"] == 1)
    }

    /// Whoever ends a child of its own is waited for as well: it may have a folder half removed.
    @Test func waitsForWhoeverIsInTheMiddleOfAnEnd() throws {
        let pid = try children.start { [children, notes] in
            let tidy: @Sendable () -> Void = {
                notes.begun.signal()
                while !children.isEnded { usleep(1000) }
                usleep(50_000)
                notes.count("tidied")
            }
            return (try Self.sleeping(), (), tidy)
        }.pid
        DispatchQueue.global().async { [children] in children.end(pid) }
        notes.begun.wait()
        children.endAll()
        #expect(notes["tidied"] == 1)
    }

    @Test func tellsHowAChildHasEndedOnce() throws {
        let pid = try children.start { (try Self.sleeping(), (), {}) }.pid
        kill(pid, SIGTERM)
        #expect(children.wait(pid) == .signaled(Int(SIGTERM)))
        #expect(children.wait(pid) == .unknown)
    }
}
