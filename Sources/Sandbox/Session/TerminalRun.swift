import Glibc
import System

/// A program run by hand: confined as always, but at a terminal of its own, whose other end is here.
///
/// That terminal is made for this run and for nothing else, so that whatever the program does to it reaches nobody. It
/// neither echoes nor translates: whoever types sees that on their own.
package final class TerminalRun: Sendable {
    private let ourEnd: Descriptor
    private let programEnd: Descriptor
    private let session: SandboxSession

    /// What is written here the program reads, and what it writes is read here.
    package var terminal: Int32 { ourEnd.raw }

    /// - Throws: ``SandboxFault``.
    package init(
        profile: SandboxProfile, caps: SandboxCaps, interpreter: PythonInterpreter, environment: [String: String],
        allowingUnconfined: Bool, columns: Int, rows: Int
    ) throws {
        var ours: Int32 = -1
        var theirs: Int32 = -1
        var size = winsize(
            ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&ours, &theirs, nil, nil, &size) == 0 else {
            throw SystemFault("a terminal", errno: errno)
        }
        ourEnd = Descriptor(takingOver: ours)
        programEnd = Descriptor(takingOver: theirs)
        var settings = termios()
        tcgetattr(programEnd.raw, &settings)
        settings.c_lflag &= ~tcflag_t(ECHO | ECHONL)
        settings.c_oflag &= ~tcflag_t(OPOST)
        tcsetattr(programEnd.raw, TCSANOW, &settings)
        _ = fcntl(ourEnd.raw, F_SETFL, O_NONBLOCK)
        session = try SandboxSession.start(
            profile: profile, caps: caps, interpreter: interpreter, environment: environment,
            allowingUnconfined: allowingUnconfined, terminal: programEnd.raw)
    }

    deinit { session.close() }

    /// Runs a program among these files, until it ends or is stopped.
    ///
    /// - Parameter words: what follows `python3`.
    /// - Throws: ``SandboxFault``.
    package func run(_ words: [String] = ["main.py"], _ files: [String: [UInt8]]) throws -> RunRecord {
        try session.run(RunRequest(kind: .terminal(run: words), files: files))
    }

    /// Runs whatever a case does, away from the terminal.
    ///
    /// - Throws: ``SandboxFault``.
    package func run(_ request: RunRequest) throws -> RunRecord { try session.run(request) }

    /// Ends the program from another thread.
    package func stop() { session.close() }
}
