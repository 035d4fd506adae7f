import Glibc

/// Where words go, and what the place can show.
public struct Output: Sendable {
    /// Whether colours and the like are understood and wanted.
    let isStyled: Bool
    let isTerminal: Bool
    /// Columns of the terminal; 80 where there is none.
    let columns: Int
    /// Columns for running text.
    let width: Int

    private static let widestText = 100

    public init(environment: [String: String]) {
        isTerminal = isatty(STDOUT_FILENO) == 1
        let wantsNoColour = !(environment["NO_COLOR"] ?? "").isEmpty
        isStyled = isTerminal && !wantsNoColour && environment["TERM"] != "dumb" && environment["TERM"] != nil
        var size = winsize()
        let known = isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        columns = known ? Int(size.ws_col) : 80
        width = min(columns, Self.widestText)
    }

    enum Style: String {
        case bold = "1"
        case faint = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case cyan = "36"
    }

    /// The text in a style where that is wanted. Style never carries meaning alone.
    func styled(_ text: String, _ style: Style) -> String {
        isStyled ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    func print(_ text: String) { write(text, to: STDOUT_FILENO) }

    func printError(_ text: String) { write(text, to: STDERR_FILENO) }

    private func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 && (errno == EINTR || errno == EAGAIN) { continue }
            if written <= 0 { return }
            rest = rest.dropFirst(written)
        }
    }

    /// Running text, broken into lines at spaces; lines that are indented or fenced stay as they are.
    func wrapped(_ text: String, indent: Int = 0) -> String {
        let margin = String(repeating: " ", count: indent)
        var result = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.count + indent > width, !line.hasPrefix("    ") else {
                result += (line.isEmpty ? "" : margin) + line + "\n"
                continue
            }
            let hanging = line.hasPrefix("- ") ? "  " : ""
            var current = ""
            for word in line.split(separator: " ") {
                if !current.isEmpty && indent + current.count + 1 + word.count > width {
                    result += margin + current + "\n"
                    current = hanging
                }
                current += (current.isEmpty || current == hanging ? "" : " ") + word
            }
            result += margin + current + "\n"
        }
        return result
    }
}
