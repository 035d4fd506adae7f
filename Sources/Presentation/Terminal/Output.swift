import Glibc
import Page
import System

/// Where words go, and what the place can show.
///
/// Nothing else writes to a terminal: what is printed is styled text, whose words are made visible here, and an escape
/// is written for a style and for nothing else.
package struct Output: Sendable {
    /// Whether colours and the like are understood and wanted.
    package let isStyled: Bool
    package let isTerminal: Bool
    /// Columns of the terminal; 80 where there is none.
    package let columns: Int
    /// Columns for running text.
    package let width: Int

    private static let widestText = 100

    package init(environment: [String: String]) {
        isTerminal = isatty(STDOUT_FILENO) == 1
        let wantsNoColour = !(environment["NO_COLOR"] ?? "").isEmpty
        isStyled = isTerminal && !wantsNoColour && environment["TERM"] != "dumb" && environment["TERM"] != nil
        var size = winsize()
        let known = isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        columns = known ? Int(size.ws_col) : 80
        width = min(columns, Self.widestText)
    }

    /// A place that shows what it is said to.
    package init(isStyled: Bool, width: Int) {
        self.isStyled = isStyled
        self.width = width
        isTerminal = isStyled
        columns = width
    }

    /// Writes to standard output.
    ///
    /// - Throws: ``OutputFault``, as on a full disk or when nobody reads any more.
    package func print(_ text: StyledText) throws { try write(rendered(text)) }

    /// Writes data for programs, as they are: a terminal alone is shown what would not show.
    ///
    /// - Throws: ``OutputFault``.
    package func printData(_ data: String) throws {
        try write(isTerminal ? VisibleText.lines(of: data) : data)
    }

    /// Moves the cursor, erases and the like: bytes that only the session's own screen is made of.
    ///
    /// - Throws: ``OutputFault``.
    package func control(_ sequence: String) throws { try write(sequence) }

    private func write(_ text: String) throws {
        do {
            try WholeWrite.write(Array(text.utf8), to: STDOUT_FILENO, named: "the output")
        } catch let fault as SystemFault {
            throw OutputFault(errno: fault.errno)
        }
    }

    /// Writes to standard error. Where even that fails there is nobody left to tell.
    package func printError(_ text: StyledText) {
        let words = VisibleText.lines(of: text.plain)
        try? WholeWrite.write(Array(words.utf8), to: STDERR_FILENO, named: "the messages")
    }

    /// The bytes that show a text here: its words made visible, and our own escapes for its styles.
    package func rendered(_ text: StyledText) -> String {
        guard isTerminal else { return VisibleText.lines(of: text.plain) }
        var result = ""
        for part in text.parts {
            let words = VisibleText.lines(of: part.text)
            let styled = isStyled ? part.style.escape.map { "\($0)\(words)\u{1B}[0m" } ?? words : words
            result += part.link.map { "\u{1B}]8;;\($0)\u{1B}\\\(styled)\u{1B}]8;;\u{1B}\\" } ?? styled
        }
        return result
    }
}

extension StyledText.Style {
    /// What a terminal is told, by ECMA-48.
    fileprivate var escape: String? {
        switch self {
        case .plain: nil
        case .strong: "\u{1B}[1m"
        case .faint: "\u{1B}[2m"
        case .bad: "\u{1B}[31m"
        case .good: "\u{1B}[32m"
        case .notice: "\u{1B}[33m"
        case .code: "\u{1B}[36m"
        }
    }
}
