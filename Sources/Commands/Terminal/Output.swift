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

    /// A place that shows what it is said to.
    init(isStyled: Bool, width: Int) {
        self.isStyled = isStyled
        self.width = width
        isTerminal = isStyled
        columns = width
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

    /// Running text, broken into lines at spaces, but not inside code in backticks; lines below each other in a list
    /// item start below its words. Lines that are indented by four spaces or more stay as they are.
    func wrapped(_ text: String, indent: Int = 0) -> String {
        let margin = String(repeating: " ", count: indent)
        var result = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard DisplayWidth.of(line) + indent > width, !line.hasPrefix("    ") else {
                result += (line.isEmpty ? "" : margin) + line + "\n"
                continue
            }
            let start = line.prefix { $0 == " " }.count
            var current = String(repeating: " ", count: start)
            let hanging = String(repeating: " ", count: start + Self.markerWidth(line.dropFirst(start)))
            var isBegun = false
            for word in Self.words(line) {
                if isBegun && indent + DisplayWidth.of(current) + 1 + DisplayWidth.of(word) > width {
                    result += margin + current + "\n"
                    current = hanging
                    isBegun = false
                }
                current += (isBegun ? " " : "") + word
                isBegun = true
            }
            result += margin + current + "\n"
        }
        return result
    }

    /// The letters that begin a list item, as in `- ` or `10. `; 0 for any other line.
    static func markerWidth(_ line: Substring) -> Int {
        if line.hasPrefix("- ") || line.hasPrefix("* ") { return 2 }
        let digits = line.prefix { $0.isNumber }.count
        return digits > 0 && line.dropFirst(digits).hasPrefix(". ") ? digits + 2 : 0
    }

    /// What stands between spaces, where code in backticks is one word with all its spaces.
    private static func words(_ line: Substring) -> [Substring] {
        let isPaired = line.count { $0 == "`" }.isMultiple(of: 2)
        var isCode = false
        return line.split { character in
            if character == "`" && isPaired { isCode.toggle() }
            return character == " " && !isCode
        }
    }
}
