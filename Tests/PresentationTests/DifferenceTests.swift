import Testing

@testable import Presentation

@Suite struct DifferenceTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var what: String
        var expected: String
        var actual: String
        /// With `=`, `-` for expected and `+` for actual in front.
        var lines: [String]

        var testDescription: String { what }
    }

    private static func lines(_ difference: Difference) -> [String] {
        difference.lines.map { line in
            switch line.origin {
            case .both: "=" + line.text
            case .expectedOnly: "-" + line.text
            case .actualOnly: "+" + line.text
            }
        }
    }

    @Test(arguments: [
        Row(what: "nothing", expected: "", actual: "", lines: []),
        Row(what: "the same", expected: "a\nb\n", actual: "a\nb\n", lines: ["=a", "=b"]),
        Row(what: "no output", expected: "a\n", actual: "", lines: ["-a"]),
        Row(what: "output where none is expected", expected: "", actual: "a\n", lines: ["+a"]),
        Row(what: "another line", expected: "a\nb\nc\n", actual: "a\nx\nc\n", lines: ["=a", "-b", "+x", "=c"]),
        Row(what: "a line missing", expected: "a\nb\nc\n", actual: "a\nc\n", lines: ["=a", "-b", "=c"]),
        Row(what: "a line too many", expected: "a\nc\n", actual: "a\nb\nc\n", lines: ["=a", "+b", "=c"]),
        Row(what: "a line twice", expected: "a\n", actual: "a\na\n", lines: ["=a", "+a"]),
        Row(what: "no newline at the end", expected: "a\nb\n", actual: "a\nb", lines: ["=a", "-b", "+b⏎"]),
        Row(what: "a newline too many", expected: "a", actual: "a\n", lines: ["-a⏎", "+a"]),
        Row(what: "an empty line too many", expected: "a\n", actual: "a\n\n", lines: ["=a", "+"]),
        Row(what: "a space at the end", expected: "a\n", actual: "a \n", lines: ["-a", "+a·"]),
        Row(what: "a tab for spaces", expected: "a  b\n", actual: "a\tb\n", lines: ["-a  b", "+a→b"]),
        Row(what: "the line end of Windows", expected: "a\n", actual: "a\r\n", lines: ["-a", "+a␍"]),
        Row(
            what: "spaces where both agree", expected: "a \n\tb\nc\n", actual: "a \n\tb\nd\n",
            lines: ["=a ", "=\tb", "-c", "+d"]),
        Row(
            what: "two spellings of an accent", expected: "\u{E9}\n", actual: "e\u{301}\n",
            lines: ["-\u{E9}", "+e\u{301}"]),
        Row(what: "an escape sequence", expected: "a\n", actual: "\u{1B}[31ma\n", lines: ["-a", "+␛[31ma"]),
    ])
    func compares(_ row: Row) {
        let difference = Difference(expected: Array(row.expected.utf8), actual: Array(row.actual.utf8))
        #expect(Self.lines(difference) == row.lines)
    }

    @Test func bytesThatAreNotUTF8() {
        #expect(Self.lines(Difference(expected: [0xFE, 0x0A], actual: [0xFF, 0x0A])) == ["-\\xfe", "+\\xff"])
    }

    @Test func ofVeryLongTextsTheFirstDifferentLinesAreShown() {
        func text(_ count: Int, from first: Int) -> [UInt8] {
            Array((first..<(first + count)).map { "\($0)\n" }.joined().utf8)
        }
        let difference = Difference(expected: text(3000, from: 0), actual: text(100, from: 0) + text(5000, from: 7000))
        let expected = (100..<120).map { "-\($0)" } + (7000..<7020).map { "+\($0)" }
        #expect(Self.lines(difference) == expected)
        #expect(Self.lines(Difference(expected: text(3000, from: 0), actual: text(2999, from: 0))) == ["-2999"])
    }
}
