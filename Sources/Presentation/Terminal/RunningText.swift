/// Running text that fits the width.
extension Output {
    /// Running text, broken into lines at spaces, but not inside code in backticks; lines below each other in a list
    /// item start below its words. Lines that are indented by four spaces or more stay as they are.
    package func wrapped(_ text: String, indent: Int = 0) -> String {
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
    package static func markerWidth(_ line: Substring) -> Int {
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
