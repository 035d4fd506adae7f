import Presentation
import Synchronization

/// The last line of a terminal, which says how far something is.
///
/// It is written over each time, and taken away before anything else is shown. In a pipe there is none.
final class LastLine: Sendable {
    let isShown: Bool
    private let output: Output
    private let shown = Mutex("")

    init(_ context: Context, isWanted: Bool) {
        output = context.output
        let terminal = context.environment["TERM"] ?? "dumb"
        isShown = isWanted && output.isTerminal && terminal != "dumb"
    }

    /// - Throws: ``OutputFault``.
    func show(_ line: String) throws {
        guard isShown else { return }
        try shown.withLock { shown in
            guard line != shown else { return }
            try output.control("\r\u{1B}[K" + VisibleText.line(line.utf8))
            shown = line
        }
    }

    /// - Throws: ``OutputFault``.
    func clear() throws {
        try shown.withLock { shown in
            if !shown.isEmpty { try output.control("\r\u{1B}[K") }
            shown = ""
        }
    }
}
