/// What stands in a line of prose.
extension MarkdownText.Line {
    /// The level and the words of a heading; nothing where it is none.
    var heading: (level: Int, title: Substring)? {
        guard part == .prose else { return nil }
        let rest = text.drop { $0 == "#" }
        let level = text.count - rest.count
        guard (1...6).contains(level), rest.first?.isWhitespace != false else { return nil }
        return (level, rest.drop { $0.isWhitespace })
    }

    /// Its bytes with code between backquotes blanked, so that nothing in it is taken for Markdown.
    var withoutCode: [UInt8] {
        var bytes = Array(text.utf8)
        let quote = UInt8(ascii: "`")
        var at = 0
        while let start = bytes[at...].firstIndex(of: quote) {
            let length = bytes[start...].prefix { $0 == quote }.count
            guard let end = Self.end(of: length, in: bytes, from: start + length) else {
                at = start + length
                continue
            }
            for index in start..<end { bytes[index] = UInt8(ascii: " ") }
            at = end
        }
        return bytes
    }

    /// Behind the next run of so many backquotes.
    private static func end(of length: Int, in bytes: [UInt8], from start: Int) -> Int? {
        var at = start
        while let next = bytes[at...].firstIndex(of: UInt8(ascii: "`")) {
            let found = bytes[next...].prefix { $0 == UInt8(ascii: "`") }.count
            if found == length { return next + found }
            at = next + found
        }
        return nil
    }
}
