import Testing

@testable import Checks

/// An output, the expected one, and whether the one is taken for the other.
struct ComparisonRow: Sendable, CustomTestStringConvertible {
    var what: String
    var actual: [UInt8]
    var expected: [UInt8]
    var isAccepted: Bool

    static func same(_ what: String, _ actual: String, _ expected: String) -> ComparisonRow {
        ComparisonRow(what: what, actual: Array(actual.utf8), expected: Array(expected.utf8), isAccepted: true)
    }

    static func other(_ what: String, _ actual: String, _ expected: String) -> ComparisonRow {
        ComparisonRow(what: what, actual: Array(actual.utf8), expected: Array(expected.utf8), isAccepted: false)
    }

    static func bytes(_ what: String, _ actual: [UInt8], _ expected: [UInt8], _ isAccepted: Bool) -> ComparisonRow {
        ComparisonRow(what: what, actual: actual, expected: expected, isAccepted: isAccepted)
    }

    var testDescription: String { what }
}

@Suite struct ComparisonTests {
    @Test(arguments: [
        ComparisonRow.same("nothing", "", ""),
        .same("a text", "a\nb\n", "a\nb\n"),
        .bytes("bytes that are not UTF-8", [0xFF, 0x0A], [0xFF, 0x0A], true),
        .bytes("other bytes that are not UTF-8", [0xFE], [0xFF], false),
        .other("no final newline", "a", "a\n"),
        .other("an empty line more", "a\n\n", "a\n"),
        .other("the line end of Windows", "a\r\n", "a\n"),
        .other("a trailing space", "a \n", "a\n"),
        .other("a capital", "A\n", "a\n"),
        .other("two spellings of an accent", "e\u{301}\n", "\u{E9}\n"),
        .other("a NUL", "a\0\n", "a\n"),
    ])
    func exact(_ row: ComparisonRow) { check(row, .exact) }

    @Test(arguments: [
        ComparisonRow.same("nothing", "", ""),
        .same("no final newline", "a", "a\n"),
        .same("empty lines at the end", "a\n\n \t\n", "a\n"),
        .same("only empty lines", "\n\n", ""),
        .same("trailing spaces", "a  \nb\t\n", "a\nb\n"),
        .same("trailing spaces in the expected text", "a\nb", "a \nb \n"),
        .same("the line ends of Windows", "a\r\nb\r\n", "a\nb\n"),
        .same("a form feed at the end", "a\u{C}\n", "a\n"),
        .other("a leading space", " a\n", "a\n"),
        .other("a space inside", "a  b\n", "a b\n"),
        .other("an empty line inside", "a\n\nb\n", "a\nb\n"),
        .other("an empty line in front", "\na\n", "a\n"),
        .other("a space that does not break at the end", "a\u{A0}\n", "a\n"),
        .other("two spellings of an accent", "e\u{301}", "\u{E9}"),
        .bytes("bytes that are not UTF-8", [0xFF, 0x20], [0xFF], true),
    ])
    func trailingSpace(_ row: ComparisonRow) { check(row, .trailingSpace) }

    @Test(arguments: [
        ComparisonRow.same("the same order", "a\nb\n", "a\nb\n"),
        .same("another order", "b\na\n", "a\nb\n"),
        .same("no final newline", "b\na", "a\nb\n"),
        .same("lines that occur twice", "a\nb\na\n", "a\na\nb\n"),
        .same("empty lines", "\na\n", "a\n\n"),
        .same("nothing", "", ""),
        .same("nothing, and nothing expected but a newline's absence", "a", "a"),
        .other("a line too often", "a\nb\nb\n", "a\nb\n"),
        .other("a line too seldom", "a\nb\n", "a\nb\nb\n"),
        .other("another line twice", "a\na\nb\n", "a\nb\nb\n"),
        .other("an empty line more", "a\n\n", "a\n"),
        .other("the line ends of Windows", "b\r\na\r\n", "a\nb\n"),
        .other("a trailing space", "a \nb\n", "a\nb\n"),
        .other("two spellings of an accent", "e\u{301}\n", "\u{E9}\n"),
        .bytes("bytes that are not UTF-8", [0xFE, 0x0A, 0xFF, 0x0A], [0xFF, 0x0A, 0xFE, 0x0A], true),
    ])
    func unorderedLines(_ row: ComparisonRow) { check(row, .unorderedLines) }

    @Test(arguments: [
        ComparisonRow.same("the same text", "a\n", "a\n"),
        .same("a pattern", "took 0.25 s\n", "took [0-9.]+ s\n"),
        .same("no final newline", "abc", "abc\n"),
        .same("no final newline expected", "abc\n", "abc"),
        .same("several lines", "a1\nb2\n", "a\\d\nb\\d\n"),
        .same("dots across lines where they are asked for", "a\nb\nc\n", "a(?s:.*)c\n"),
        .same("alternatives", "tails\n", "heads|tails\n"),
        .same("an accent as one letter", "\u{E9}\n", ".\n"),
        .same("a carriage return that is asked for", "a\r\n", "a\\r\n"),
        .same("nothing", "", ""),
        .other("more in front", "xabc\n", "abc\n"),
        .other("more behind", "abcx\n", "abc\n"),
        .other("a line more", "abc\nabc\n", "abc\n"),
        .other("two newlines at the end", "abc\n\n", "abc\n"),
        .other("an accent as two letters", "e\u{301}\n", ".\n"),
        .other("two spellings of an accent", "e\u{301}\n", "\u{E9}\n"),
        .other("the line end of Windows", "abc\r\n", "abc\n"),
        .other("dots do not cross lines", "a\nb\n", "a.b\n"),
        .other("no regular expression", "(\n", "(\n"),
        .bytes("bytes that are not UTF-8", [0xFF], Array(".".utf8), false),
    ])
    func regex(_ row: ComparisonRow) { check(row, .regex) }

    private func check(_ row: ComparisonRow, _ comparison: Comparison) {
        #expect(comparison.accepts(row.actual, expected: row.expected) == row.isAccepted)
    }
}
