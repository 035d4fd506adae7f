import Sandbox

/// The lines of a file that an edit touches, before and after.
struct ChangedLines {
    /// From 1.
    let line: Int
    let column: Int
    let before: [String]
    let after: [String]
    private let above: String?
    private let below: String?

    init(_ edit: MutantsAnswer.Edit, _ content: [UInt8]) {
        let newline = UInt8(ascii: "\n")
        let start = content[..<edit.span.lowerBound].lastIndex(of: newline).map { $0 + 1 } ?? 0
        let end = content[edit.span.upperBound...].firstIndex(of: newline) ?? content.count
        let changed = content[start..<edit.span.lowerBound] + edit.replacement + content[edit.span.upperBound..<end]
        line = content[..<start].count { $0 == newline } + 1
        column = Self.text(content[start..<edit.span.lowerBound]).count + 1
        before = Self.lines(content[start..<end])
        after = Self.lines(changed)
        above = start > 0 ? Self.lines(content[..<(start - 1)]).last : nil
        below = end < content.count ? Self.lines(content[(end + 1)...].prefix { $0 != newline }).first : nil
    }

    var diff: [String] {
        [above].compactMap { $0 }.map { " " + $0 } + before.map { "-" + $0 } + after.map { "+" + $0 }
            + [below].compactMap { $0 }.map { " " + $0 }
    }

    /// Both in a line, without what stands around them.
    var name: String { Self.short(before) + " -> " + Self.short(after) }

    private static let longest = 160

    private static func short(_ lines: [String]) -> String {
        let text = lines.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.joined(
            separator: " / ")
        return text.count <= longest ? text : text.prefix(longest / 2) + "…" + text.suffix(longest / 2)
    }

    private static func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

    private static func lines(_ bytes: some Sequence<UInt8>) -> [String] {
        let plain = Array(bytes).filter { $0 != UInt8(ascii: "\r") }
        return plain.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(text)
    }
}
