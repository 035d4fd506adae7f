import Glibc
import Page
import Presentation

/// Draws frames: only the lines that changed, in one write.
struct FrameWriter {
    private let output: Output
    private var shown: [StyledText] = []
    private var size = ScreenSize(columns: 0, rows: 0)

    init(_ output: Output) { self.output = output }

    /// Forgets what is on the screen, so that the next frame is drawn whole.
    mutating func forget() { shown = [] }

    /// The bytes that turn the last frame into this one; empty where nothing differs.
    mutating func update(to frame: Frame, size: ScreenSize) -> String {
        var text = ""
        let isWhole = shown.isEmpty || size != self.size
        if isWhole { text += "\u{1B}[0m\u{1B}[2J" }
        for row in 0..<size.rows {
            let line = row < frame.lines.count ? frame.lines[row] : StyledText()
            if !isWhole, row < shown.count, shown[row] == line { continue }
            if isWhole && line.isEmpty { continue }
            // Erased before it is written: after a line that fills its row, the last letter would go, too.
            text += "\u{1B}[\(row + 1);1H" + (isWhole ? "" : "\u{1B}[K") + output.rendered(line)
        }
        shown = frame.lines + Array(repeating: StyledText(), count: max(0, size.rows - frame.lines.count))
        self.size = size
        let cursor = frame.cursor.map { "\u{1B}[\($0.row + 1);\($0.column + 1)H\u{1B}[?25h" } ?? "\u{1B}[?25l"
        if text.isEmpty && frame.cursor == nil { return "" }
        // Terminals that know it show everything in between at once; others ignore it.
        return "\u{1B}[?2026h\(text)\(cursor)\u{1B}[?2026l"
    }
}

/// A screenful of lines, each of which fits.
struct Frame: Equatable {
    var lines: [StyledText]
    /// Where text is typed, from 0.
    var cursor: Cursor?

    struct Cursor: Equatable {
        var row: Int
        var column: Int
    }
}

struct ScreenSize: Equatable, Sendable {
    var columns: Int
    var rows: Int

    /// That of the terminal behind standard output.
    static func ofTerminal() -> ScreenSize {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return ScreenSize(columns: 80, rows: 24)
        }
        return ScreenSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
    }
}
