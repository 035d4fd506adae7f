import Glibc
import System

/// Signals as bytes of a pipe, so that one loop can wait for them beside everything else.
final class SignalPipe {
    /// What a live session has to react to, besides its own keys.
    static let watched = [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH]

    private nonisolated(unsafe) static var writeEnd: Int32 = -1

    let readEnd: Int32
    private var found: [(Int32, sigaction)] = []

    init() throws {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw SystemFault("a pipe", errno: errno) }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        readEnd = ends[0]
        Self.writeEnd = ends[1]
        for signal in Self.watched {
            var action = sigaction()
            var before = sigaction()
            action.__sigaction_handler.sa_handler = { signal in
                let error = errno
                var byte = UInt8(truncatingIfNeeded: signal)
                _ = write(SignalPipe.writeEnd, &byte, 1)
                errno = error
            }
            sigaction(signal, &action, &before)
            found.append((signal, before))
        }
    }

    /// The signals that have come since the last call.
    func received() -> [Int32] {
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = bytes.withUnsafeMutableBytes { read(readEnd, $0.baseAddress, $0.count) }
        return count > 0 ? bytes[..<count].map(Int32.init) : []
    }

    /// Puts a signal back that was taken by somebody whom it does not concern.
    func repeatLater(_ signal: Int32) {
        var byte = UInt8(truncatingIfNeeded: signal)
        _ = write(Self.writeEnd, &byte, 1)
    }

    /// Lets a signal do for a while what it does to any program.
    func withDefault<Value>(_ signal: Int32, _ body: () -> Value) -> Value {
        var action = sigaction()
        var ours = sigaction()
        action.__sigaction_handler.sa_handler = SIG_DFL
        sigaction(signal, &action, &ours)
        defer { sigaction(signal, &ours, nil) }
        return body()
    }

    func close() {
        for (signal, var action) in found { sigaction(signal, &action, nil) }
        Glibc.close(readEnd)
        Glibc.close(Self.writeEnd)
        Self.writeEnd = -1
    }
}
