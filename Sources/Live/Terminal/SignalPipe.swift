import Glibc
import System

/// Signals as bytes of a pipe, so that one loop can wait for them beside everything else.
final class SignalPipe {
    /// What a live session has to react to, besides its own keys.
    static let watched = [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH]

    /// Where the handler finds it, which can hold nothing.
    private nonisolated(unsafe) static var writeEnd: Int32 = -1

    private let pipe: WakePipe
    private var found: [(Int32, sigaction)] = []

    init() throws {
        pipe = try WakePipe()
        Self.writeEnd = pipe.writeEnd
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
    func received() -> [Int32] { pipe.received().map(Int32.init) }

    /// Puts a signal back that was taken by somebody whom it does not concern.
    func repeatLater(_ signal: Int32) { pipe.wake(with: UInt8(truncatingIfNeeded: signal)) }

    /// To be polled for reading.
    var readEnd: Int32 { pipe.readEnd }

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
        pipe.close()
        Self.writeEnd = -1
    }
}
