import Presentation

/// Text for a screen of a certain width: lines that fit, each of which can be drawn by itself.
///
/// The only escapes in the text are our own styles (`ESC[…m`) and links (`ESC]8;;…ESC\`): a line that is broken closes
/// them at its end and opens them again on the next.
enum ScreenText {
    private static let tabStop = 8
    private static let styleReset = "\u{1B}[0m"

    /// All of the text, in lines of at most `width` columns; the rest of a longer line starts below its first word.
    static func lines(_ text: String, width: Int) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.flatMap { wrap($0, width: max(1, width)) }
    }

    /// The beginning of a line, with a mark where it was cut.
    static func cut(_ line: String, width: Int) -> String {
        guard width > 0 else { return "" }
        let parts = wrap(line[...], width: width)
        guard parts.count > 1 else { return parts.first ?? "" }
        return (wrap(line[...], width: max(1, width - 1)).first ?? "") + (width > 1 ? "…" : "")
    }

    /// The columns that a text with styles takes.
    static func width(_ text: String) -> Int { Pieces(text[...]).reduce(0) { $0 + ($1.isEscape ? 0 : $1.width) } }

    private static func wrap(_ line: Substring, width: Int) -> [String] {
        if !line.utf8.contains(0x1B) && !line.utf8.contains(0x09) && DisplayWidth.of(line) <= width {
            return [String(line)]
        }
        var result: [String] = []
        var current = ""
        var column = 0
        var style = ""
        let hanging = String(repeating: " ", count: min(line.prefix { $0 == " " }.count, width / 2))
        for piece in Pieces(line) {
            if piece.isEscape {
                current += piece.text
                if piece.text.hasSuffix("m") { style = piece.text == styleReset ? "" : style + piece.text }
                continue
            }
            let isTab = piece.text == "\t"
            let advance = isTab ? tabStop - column % tabStop : piece.width
            if column + advance > width, column > 0 {
                result.append(style.isEmpty ? current : current + styleReset)
                current = hanging + style
                column = hanging.count
            }
            current += isTab ? String(repeating: " ", count: min(advance, width - column)) : String(piece.text)
            column += isTab ? min(advance, width - column) : advance
        }
        result.append(style.isEmpty ? current : current + styleReset)
        return result
    }

    /// One escape of ours, or one scalar of the text.
    private struct Pieces: Sequence, IteratorProtocol {
        struct Piece {
            var text: Substring
            var isEscape: Bool
            var width: Int { text.unicodeScalars.first.map(DisplayWidth.of) ?? 0 }
        }

        private var rest: Substring.UnicodeScalarView

        init(_ text: Substring) { rest = text.unicodeScalars }

        mutating func next() -> Piece? {
            guard let first = rest.first else { return nil }
            var end = rest.index(after: rest.startIndex)
            if first == "\u{1B}", end < rest.endIndex {
                let isLink = rest[end] == "]"
                while end < rest.endIndex, isLink ? rest[end] != "\\" : rest[end] != "m" {
                    end = rest.index(after: end)
                }
                if end < rest.endIndex { end = rest.index(after: end) }
            }
            defer { rest = rest[end...] }
            return Piece(text: Substring(rest[..<end]), isEscape: first == "\u{1B}")
        }
    }
}
