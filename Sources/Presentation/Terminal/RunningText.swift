import Page

/// Running text that fits the width.
extension Output {
    /// Running text, broken into lines at spaces, but not inside code in backticks; lines below each other in a list
    /// item start below its words. Lines that are indented by four spaces or more stay as they are.
    package func wrapped(_ text: StyledText, indent: Int = 0) -> StyledText {
        let margin = StyledText(String(repeating: " ", count: indent))
        var result = StyledText()
        for line in text.visible.split(by: { $0 == "\n" }) {
            let isKept = line.width + indent <= width || line.parts.first?.text.hasPrefix("    ") == true
            for part in isKept ? [line] : broken(line, room: width - indent) {
                result += part.isEmpty ? "\n" : margin + part + "\n"
            }
        }
        return result
    }

    package func wrapped(_ text: String, indent: Int = 0) -> StyledText { wrapped(StyledText(text), indent: indent) }

    /// One line as several, none wider than the room unless a word is.
    private func broken(_ line: StyledText, room: Int) -> [StyledText] {
        let plain = line.plain
        let start = plain.prefix { $0 == " " }.count
        let hanging = String(repeating: " ", count: start + Self.markerWidth(plain.dropFirst(start)))
        var lines: [StyledText] = []
        var current = StyledText(String(repeating: " ", count: start))
        var isBegun = false
        for word in Self.words(line) {
            if isBegun && current.width + 1 + word.width > room {
                lines.append(current)
                current = StyledText(hanging)
                isBegun = false
            }
            current += (isBegun ? " " : "") + word
            isBegun = true
        }
        return lines + [current]
    }

    /// The letters that begin a list item, as in `- ` or `10. `; 0 for any other line.
    package static func markerWidth(_ line: Substring) -> Int {
        if line.hasPrefix("- ") || line.hasPrefix("* ") { return 2 }
        let digits = line.prefix { $0.isNumber }.count
        return digits > 0 && line.dropFirst(digits).hasPrefix(". ") ? digits + 2 : 0
    }

    /// What stands between spaces, where code in backticks is one word with all its spaces.
    private static func words(_ line: StyledText) -> [StyledText] {
        let isPaired = line.plain.unicodeScalars.count { $0 == "`" }.isMultiple(of: 2)
        var isCode = false
        return line.split { scalar in
            if scalar == "`" && isPaired { isCode.toggle() }
            return scalar == " " && !isCode
        }.filter { !$0.isEmpty }
    }
}
