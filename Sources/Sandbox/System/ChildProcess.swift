import Glibc
import Synchronization

/// Waiting for a child, and ending it.
enum ChildProcess {
    /// Helpers that are running, and would go on without us.
    static let running = Mutex<Set<pid_t>>([])

    static func endAll() {
        let helpers = running.withLock { running in
            defer { running = [] }
            return running
        }
        helpers.forEach(end)
    }

    /// Waits for a child to end, and kills it when the time is over.
    static func wait(_ pid: pid_t, atMost seconds: Double) {
        var status: Int32 = 0
        var waitedMicroseconds = 0.0
        while true {
            let result = waitpid(pid, &status, WNOHANG)
            if result == pid || (result < 0 && errno != EINTR) { return }
            if waitedMicroseconds >= seconds * 1e6 { return end(pid) }
            usleep(1000)
            waitedMicroseconds += 1000
        }
    }

    /// Kills a child and takes its end from the kernel, so that no trace is left in the process table.
    static func end(_ pid: pid_t) {
        kill(pid, SIGKILL)
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    }
}
