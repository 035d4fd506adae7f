import Page
import Presentation

/// Text for a screen of a certain width: lines that fit, each of which can be drawn by itself.
enum ScreenText {
    private static let tabStop = 8

    /// All of the text, in lines of at most `width` columns; the rest of a longer line starts below its first word.
    static func lines(_ text: StyledText, width: Int) -> [StyledText] {
        text.visible.lines.flatMap { wrap($0, width: max(1, width)) }
    }

    /// The beginning of a line, with a mark where it was cut.
    static func cut(_ line: StyledText, width: Int) -> StyledText {
        guard width > 0 else { return StyledText() }
        let line = line.visible
        let parts = wrap(line, width: width)
        guard parts.count > 1 else { return parts.first ?? StyledText() }
        return (wrap(line, width: max(1, width - 1)).first ?? StyledText()) + (width > 1 ? "…" : "")
    }

    private static func wrap(_ line: StyledText, width: Int) -> [StyledText] {
        if !line.parts.contains(where: { $0.text.utf8.contains(0x09) }) && line.width <= width { return [line] }
        let margin = min(line.plain.prefix { $0 == " " }.count, width / 2)
        var result: [StyledText] = []
        var current = StyledText()
        var column = 0
        for part in line.parts {
            for scalar in part.text.unicodeScalars {
                let isTab = scalar == "\t"
                let advance = isTab ? tabStop - column % tabStop : DisplayWidth.of(scalar)
                if column + advance > width, column > 0 {
                    result.append(current)
                    current = StyledText(String(repeating: " ", count: margin))
                    column = margin
                }
                if isTab {
                    let count = min(advance, width - column)
                    current += StyledText(String(repeating: " ", count: count))
                    column += count
                } else {
                    current.append(scalar, like: part)
                    column += advance
                }
            }
        }
        result.append(current)
        return result
    }
}
