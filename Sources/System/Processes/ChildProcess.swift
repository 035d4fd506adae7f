import Glibc

/// Waiting for a child, and ending it.
package enum ChildProcess {
    /// Has the kernel keep what became of our children until we ask: whoever started us may have told it not to, and
    /// then a failure could not be told from a success.
    package static func keepEndings() { signal(SIGCHLD, SIG_DFL) }

    /// Waits for a child to end.
    ///
    /// - Parameter interrupted: called whenever a signal has come in between.
    package static func wait(_ pid: pid_t, interrupted: () -> Void = {}) -> Termination {
        var status: Int32 = 0
        while true {
            if waitpid(pid, &status, 0) == pid { return Termination(status: status) }
            guard errno == EINTR else { return .unknown }
            interrupted()
        }
    }

    /// Waits for a child to end, and kills it when the time is over.
    @discardableResult
    package static func wait(_ pid: pid_t, atMost seconds: Double) -> Termination {
        let deadline = MonotonicClock.now() + seconds
        var status: Int32 = 0
        while true {
            let result = waitpid(pid, &status, WNOHANG)
            if result == pid { return Termination(status: status) }
            if result < 0 && errno != EINTR { return .unknown }
            if MonotonicClock.now() >= deadline { return end(pid) }
            usleep(1000)
        }
    }

    /// Kills a child and takes its end from the kernel, so that no trace is left in the process table.
    @discardableResult
    package static func end(_ pid: pid_t) -> Termination {
        kill(pid, SIGKILL)
        return wait(pid)
    }
}
