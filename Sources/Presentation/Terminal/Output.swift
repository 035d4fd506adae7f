import Glibc
import Page
import System

/// Where words go, and what the place can show.
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

    package enum Style: String {
        case bold = "1"
        case faint = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case cyan = "36"
    }

    /// The text in a style where that is wanted. Style never carries meaning alone.
    package func styled(_ text: String, _ style: Style) -> String {
        isStyled ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// Writes to standard output.
    ///
    /// - Throws: ``OutputFault``, as on a full disk or when nobody reads any more.
    package func print(_ text: String) throws {
        do {
            try WholeWrite.write(Array(text.utf8), to: STDOUT_FILENO, named: "the output")
        } catch let fault as SystemFault {
            throw OutputFault(errno: fault.errno)
        }
    }

    /// Writes to standard error. Where even that fails there is nobody left to tell.
    package func printError(_ text: String) {
        try? WholeWrite.write(Array(text.utf8), to: STDERR_FILENO, named: "the messages")
    }

    /// A styled text with what its styles mean here.
    package func styled(_ text: StyledText) -> String {
        text.parts.map { part in
            let words = VisibleText.lines(of: part.text)
            return switch part.style {
            case .plain: words
            case .strong: styled(words, .bold)
            case .good: styled(words, .green)
            case .bad: styled(words, .red)
            }
        }.joined()
    }
}
