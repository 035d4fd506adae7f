import Glibc

/// The terminal's settings while a live session has the screen, and their restoring on every way out.
///
/// Theory of operation. What was found is kept in memory that a signal handler can reach. Leaving puts it back and is
/// harmless when done twice. A fault of our own (a Swift trap is SIGILL or SIGTRAP) does it, too, from its handler, and
/// then goes on as it would have without.
enum TerminalMode {
    /// Alternate screen, hidden cursor, pasted text marked as such, and no wrapping: where a terminal finds a letter wider
    /// than we do, a line loses its end and the next one stays in its place.
    private static let enterSequence: StaticString = "\u{1B}[?1049h\u{1B}[?25l\u{1B}[?2004h\u{1B}[?7l"
    private static let leaveSequence: StaticString =
        "\u{1B}[0m\u{1B}[?7h\u{1B}[?2026l\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l\r"
    private static let faults = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT]

    private nonisolated(unsafe) static let found = UnsafeMutablePointer<termios>.allocate(capacity: 1)
    private nonisolated(unsafe) static let handlersFound = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
    private nonisolated(unsafe) static var isEntered = false
    private nonisolated(unsafe) static var isGuarded = false

    /// Takes the screen.
    ///
    /// - Returns: false where standard input is no terminal.
    static func enter() -> Bool {
        guard !isEntered else { return true }
        guard tcgetattr(STDIN_FILENO, found) == 0 else { return false }
        guardAgainstFaults()
        var settings = found.pointee
        settings.c_lflag &= ~tcflag_t(ICANON | ECHO | IEXTEN)
        settings.c_iflag &= ~tcflag_t(ICRNL | IXON)
        settings.c_cc.6 = 1  // VMIN
        settings.c_cc.5 = 0  // VTIME
        isEntered = true
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
        send(enterSequence)
        return true
    }

    /// Gives the screen back as it was found. Only calls that a signal handler may make.
    static func leave() {
        guard isEntered else { return }
        isEntered = false
        send(leaveSequence)
        // A process in the background would be stopped by the change, and for ever where its shell is gone.
        var mask = sigset_t()
        var before = sigset_t()
        sigemptyset(&mask)
        sigaddset(&mask, SIGTTOU)
        pthread_sigmask(SIG_BLOCK, &mask, &before)
        tcsetattr(STDIN_FILENO, TCSADRAIN, found)
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }

    private static func send(_ text: StaticString) {
        _ = write(STDOUT_FILENO, text.utf8Start, text.utf8CodeUnitCount)
    }

    private static func guardAgainstFaults() {
        guard !isGuarded else { return }
        isGuarded = true
        for fault in faults {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { signal in
                TerminalMode.leave()
                // Blocked until this handler returns, and then dealt with as it would have been.
                sigaction(signal, TerminalMode.handlersFound + Int(signal), nil)
                raise(signal)
            }
            action.sa_flags = SA_ONSTACK
            sigaction(fault, &action, handlersFound + Int(fault))
        }
    }
}
