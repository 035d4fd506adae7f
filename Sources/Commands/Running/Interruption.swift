import Glibc
import System

/// `^C` and its like while programs run: everything is ended and tidied before we go.
enum Interruption {
    /// Runs a body; a signal in the meantime ends the sessions, says one sentence, and ends this process by that signal.
    static func guarding<Value>(_ sentence: String, _ body: () throws -> Value) rethrows -> Value {
        let watch = SignalWatch(sentence: sentence)
        defer { watch.stop() }
        return try body()
    }
}

/// A thread that waits for a signal, while the signals are blocked in all others.
private final class SignalWatch: Sendable {
    /// Without those that whoever started us wants to be ignored, as `nohup` does with the end of the terminal.
    private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT].filter { !isIgnored($0) }
    /// Tells the waiting thread that there is nothing more to wait for.
    private static let done = SIGUSR1

    private let sentence: String
    private let maskBefore: sigset_t
    private let thread: pthread_t?

    init(sentence: String) {
        self.sentence = sentence
        maskBefore = Self.block(Self.signals + [Self.done])
        let words = Words(text: "\nreprise: stopped. \(sentence)\n")
        var thread = pthread_t()
        let argument = Unmanaged.passRetained(words).toOpaque()
        let started = pthread_create(&thread, nil, { SignalWatch.wait($0) }, argument) == 0
        self.thread = started ? thread : nil
    }

    func stop() {
        if let thread {
            pthread_kill(thread, Self.done)
            pthread_join(thread, nil)
        }
        var mask = maskBefore
        pthread_sigmask(SIG_SETMASK, &mask, nil)
    }

    private final class Words: Sendable {
        let text: String
        init(text: String) { self.text = text }
    }

    private static func set(of signals: [Int32]) -> sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for signal in signals { sigaddset(&set, signal) }
        return set
    }

    private static func isIgnored(_ signal: Int32) -> Bool {
        var action = sigaction()
        sigaction(signal, nil, &action)
        // Seen as a number: the C library offers SIG_IGN as a function, which cannot be compared.
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    }

    private static func block(_ signals: [Int32]) -> sigset_t {
        var mask = set(of: signals)
        var before = sigset_t()
        pthread_sigmask(SIG_BLOCK, &mask, &before)
        return before
    }

    private static func wait(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        let words = Unmanaged<Words>.fromOpaque(argument!).takeRetainedValue()
        var mask = set(of: signals + [done])
        var signal: Int32 = 0
        guard sigwait(&mask, &signal) == 0, signal != done else { return nil }
        RunningChildren.all.endAll()
        let bytes = Array(words.text.utf8)
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
        Glibc.signal(signal, SIG_DFL)
        var only = set(of: [signal])
        pthread_sigmask(SIG_UNBLOCK, &only, nil)
        kill(getpid(), signal)
        _exit(128 + signal)
    }
}
