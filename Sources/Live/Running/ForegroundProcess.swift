import Glibc
import System

/// Programs of the learner's own machine: an editor.
enum ForegroundProcess {
    /// POSIX_SPAWN_SETSID, which the C library offers to C alone.
    private static let newSession: Int16 = 0x80

    /// Starts a program that is found on the PATH.
    ///
    /// - Parameter detached: gives it no terminal, for one that has a window.
    /// - Returns: the process, or the errno of what went wrong.
    static func start(_ words: [String], detached: Bool) -> Result<pid_t, Failure> {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        if detached {
            for descriptor in 0...2 as ClosedRange<Int32> {
                posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
            }
            posix_spawnattr_setflags(&attributes, newSession)
        }
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var pid = pid_t()
        let error = posix_spawnp(&pid, words[0], &actions, &attributes, &arguments, environ)
        return error == 0 ? .success(pid) : .failure(Failure(errno: error))
    }

    struct Failure: Error {
        var errno: Int32
    }

    /// Waits for its end. Meanwhile ^C and ^Z are for it: the one does nothing here, the other stops us with it.
    static func wait(_ pid: pid_t, _ signals: SignalPipe) -> Termination {
        signals.withDefault(SIGTSTP) {
            ChildProcess.wait(pid) {
                for signal in signals.received() where signal == SIGTERM || signal == SIGHUP {
                    kill(pid, signal)
                    signals.repeatLater(signal)
                }
            }
        }
    }
}
