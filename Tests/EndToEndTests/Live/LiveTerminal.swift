import Foundation
import Glibc

/// The real binary at a real pseudo-terminal, started by a shell that stays until the end, as a learner's does.
final class LiveTerminal {
    private(set) var screen: TerminalScreen
    /// Everything that was written, escapes and all.
    private(set) var written: [UInt8] = []
    let settingsBefore: [UInt8]
    private let main: Int32
    private let shell: pid_t
    private let learner: Learner

    /// Starts the program in a job of its own; says how it ended, and brings it back with `fg` when it was stopped.
    private static let script = """
        cd "$HOME"
        set -m
        "$@"
        echo "[out $?]"
        read -r line
        fg > /dev/null 2>&1
        echo "[end $?]"
        read -r line
        """
    private static let longestSeconds = 30.0
    private static let newSession: Int16 = 0x80

    init(
        _ learner: Learner, _ arguments: [String] = [], columns: Int = 80, rows: Int = 24,
        term: String = "xterm-256color", prefix: [String] = []
    ) throws {
        self.learner = learner
        screen = TerminalScreen(columns: columns, rows: rows)
        var ours: Int32 = -1
        var theirs: Int32 = -1
        var name = [CChar](repeating: 0, count: 256)
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&ours, &theirs, &name, nil, &size) == 0 else { throw POSIXError(.ENXIO) }
        main = ours
        _ = fcntl(ours, F_SETFD, FD_CLOEXEC)
        _ = fcntl(theirs, F_SETFD, FD_CLOEXEC)
        settingsBefore = Self.settings(ours)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // Opened by the leader of a new session it becomes its terminal.
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Self.newSession)
        let words = ["/bin/sh", "-c", Self.script, "sh"] + prefix + [Package.binary] + arguments
        var argv: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        var environment: [UnsafeMutablePointer<CChar>?] =
            learner.environment.merging(["TERM": term, "SWIFT_BACKTRACE": "enable=no"]) { $1 }.map {
                strdup("\($0.key)=\($0.value)")
            } + [nil]
        defer { for word in argv + environment { free(word) } }
        var pid = pid_t()
        let error = posix_spawn(&pid, words[0], &actions, &attributes, &argv, &environment)
        close(theirs)
        guard error == 0 else { throw POSIXError(.ENOENT) }
        shell = pid
    }

    deinit {
        if let program { kill(program, SIGKILL) }
        kill(shell, SIGKILL)
        var status: Int32 = 0
        waitpid(shell, &status, 0)
        close(main)
    }

    /// The process of Reprise, while it runs.
    var program: pid_t? {
        let path = "/proc/\(shell)/task/\(shell)/children"
        return (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: " ").first.flatMap { pid_t($0) }
    }

    func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { write(main, $0.baseAddress, $0.count) }
    }

    /// Reads until the screen satisfies a condition, which no frame that is only half there is asked for.
    ///
    /// - Returns: whether it did before patience ran out.
    @discardableResult
    func wait(_ condition: (TerminalScreen) -> Bool) -> Bool {
        let deadline = Date() + Self.longestSeconds
        while screen.isInFrame || !condition(screen) {
            if Date() > deadline { return false }
            read(milliseconds: 100)
        }
        // What comes right behind it, up to the end of a frame.
        while read(milliseconds: 30) || screen.isInFrame && Date() < deadline {}
        return true
    }

    @discardableResult
    func wait(for text: String) -> Bool { wait { $0.text.contains(text) } }

    @discardableResult
    private func read(milliseconds: Int32) -> Bool {
        var descriptor = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, milliseconds) > 0 else { return false }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = bytes.withUnsafeMutableBytes { Glibc.read(main, $0.baseAddress, $0.count) }
        guard count > 0 else { return false }
        written += bytes[..<count]
        screen.write(bytes[..<count])
        return true
    }

    func resize(columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        screen = TerminalScreen(columns: columns, rows: rows)
        screen.write(Array("\u{1B}[?1049h".utf8))
        _ = ioctl(main, UInt(TIOCSWINSZ), &size)
    }

    /// All of `struct termios`, byte for byte.
    var settings: [UInt8] { Self.settings(main) }

    private static func settings(_ descriptor: Int32) -> [UInt8] {
        var settings = termios()
        tcgetattr(descriptor, &settings)
        return withUnsafeBytes(of: &settings) { Array($0) }
    }
}
