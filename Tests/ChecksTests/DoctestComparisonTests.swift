import Foundation
import TestSupport
import Testing

@testable import Checks

/// What doctest itself takes for the expected answer, and what we do.
@Suite struct DoctestComparisonTests {
    struct Row: Sendable, Encodable {
        var actual: String
        var expected: String
        var options: [String]
        var isException: Bool

        init(_ actual: String, _ expected: String, _ options: SessionExample.Option..., isException: Bool = false) {
            self.actual = actual
            self.expected = expected
            self.options = options.map(\.rawValue)
            self.isException = isException
        }

        var isAccepted: Bool {
            let options = Set(options.compactMap(SessionExample.Option.init))
            let (actual, expected) = (Array(actual.utf8), Array(expected.utf8))
            return isException
                ? DoctestComparison.acceptsException(actual, expected: expected, options: options)
                : DoctestComparison.accepts(actual, expected: expected, options: options)
        }
    }

    private static let answers = [
        Row("", ""), Row("1\n", "1\n"), Row("1\n", "2\n"), Row("1\n", ""), Row("", "1\n"), Row("1", "1\n"),
        Row("True\n", "1\n"), Row("False\n", "0\n"), Row("1\n", "True\n"), Row("1 \n", "1\n"), Row("\n", "\n"),
        Row("\u{E9}\n", "\u{E9}\n"), Row("e\u{301}\n", "\u{E9}\n"), Row("😀\n", "😀\n"), Row("'a'\n", "\"a\"\n"),
        Row("a\r\n", "a\n"), Row("a\r\nb\r\n", "a\r\nb\r\n"),
        // <BLANKLINE>
        Row("a\n\nb\n", "a\n<BLANKLINE>\nb\n"), Row("\n", "<BLANKLINE>\n"), Row("  \n", "<BLANKLINE>\n"),
        Row("a\n \t\nb\n", "a\n<BLANKLINE>\nb\n"), Row("\n", "<BLANKLINE>  \n"), Row("\n", "  <BLANKLINE>\n"),
        Row("\n", "\t<BLANKLINE>\n"), Row("\n", "<BLANKLINE>x\n"), Row("\n", "<BLANKLINE>"),
        Row("<BLANKLINE>\n", "<BLANKLINE>\n"), Row("a\n\n\nb\n", "a\n<BLANKLINE>\n<BLANKLINE>\nb\n"),
        Row("\r\n", "<BLANKLINE>\n"), Row("\u{C}\n", "<BLANKLINE>\n"), Row("\u{1C}\n", "<BLANKLINE>\n"),
        Row("\u{A0}\n", "<BLANKLINE>\n"), Row("\u{2003}\n", "<BLANKLINE>\n"), Row("\n", "<BLANKLINE>\u{A0}\n"),
        Row("\n", "<BLANKLINE>\r\n"), Row("a\n\r\nb\n", "a\n<BLANKLINE>\nb\n"), Row("a \n", "a\n\n"),
        Row("\n", "<BLANKLINE>\n", .dontAcceptBlankline), Row("<BLANKLINE>\n", "<BLANKLINE>\n", .dontAcceptBlankline),
        Row(" \n", "\n", .dontAcceptBlankline), Row(" \n", "\n"), Row("<BLANKLINE>\n", "\n"),
        // NORMALIZE_WHITESPACE
        Row("a  b\n", "a b\n", .normalizeWhitespace), Row("a\nb\n", "a b", .normalizeWhitespace),
        Row(" a b \n", "a b\n", .normalizeWhitespace), Row("a\tb\u{B}c\n", "a b c\n", .normalizeWhitespace),
        Row("ab\n", "a b\n", .normalizeWhitespace), Row("a b\n", "ab\n", .normalizeWhitespace),
        Row("a\u{A0}b\n", "a b\n", .normalizeWhitespace), Row("a\u{85}b\n", "a b\n", .normalizeWhitespace),
        Row("a\u{1D}b\n", "a b\n", .normalizeWhitespace), Row("a\u{2028}b\n", "a b\n", .normalizeWhitespace),
        Row("a \u{301}b\n", "a b\n", .normalizeWhitespace), Row("a\r\nb\r\n", "a\nb\n", .normalizeWhitespace),
        Row("a\n\nb\n", "a\n<BLANKLINE>\nb\n", .normalizeWhitespace), Row("", "  \n", .normalizeWhitespace),
        Row("a\n\nb\n", "a\n<BLANKLINE>\nb\n", .normalizeWhitespace, .dontAcceptBlankline),
        // ELLIPSIS
        Row("abc\n", "a...c\n", .ellipsis), Row("ac\n", "a...c\n", .ellipsis), Row("abd\n", "a...c\n", .ellipsis),
        Row("anything\n", "...\n", .ellipsis), Row("", "...", .ellipsis), Row("a\nb\nc\n", "a\n...\nc\n", .ellipsis),
        Row("a\nc\n", "a\n...\nc\n", .ellipsis), Row("a\n", "...a\n", .ellipsis), Row("ba\n", "...a\n", .ellipsis),
        Row("a\n", "a\n...", .ellipsis), Row("a\nb\n", "a\n...", .ellipsis), Row("aXbYb\n", "a...b...b\n", .ellipsis),
        Row("aXb\n", "a...b...b\n", .ellipsis), Row("aa\n", "aa...aa\n", .ellipsis),
        Row("aaa\n", "aa...aa\n", .ellipsis), Row("aaaa\n", "aa...aa\n", .ellipsis),
        Row("a....b\n", "a....b\n", .ellipsis), Row("a.b\n", "a....b\n", .ellipsis),
        Row("ab.c\n", "a....c\n", .ellipsis), Row("a.b.c\n", "a......c\n", .ellipsis),
        Row("abc\n", "a..c\n", .ellipsis), Row("abc\n", "abc\n", .ellipsis), Row("abc\n", "abd\n", .ellipsis),
        Row("a\u{E9}c\n", "a...c\n", .ellipsis), Row("ae\u{301}\n", "a...e\u{301}\n", .ellipsis),
        Row("e\u{301}\n", "e...\n", .ellipsis), Row("abc\n", "a...c\n"), Row("1 2\n3\n", "1...3", .ellipsis),
        Row("1 2\n3\n", "1 ... 3", .ellipsis, .normalizeWhitespace), Row("<a at 0x7f>\n", "<a at 0x...>\n", .ellipsis),
        Row("a\n\nb\n", "a\n<BLANKLINE>\n...\n", .ellipsis),
        Row("[1,  2,\n 3]\n", "[1, ..., 3]\n", .ellipsis, .normalizeWhitespace),
        Row("[1,  2,\n 3]\n", "[1, ..., 3]\n", .ellipsis), Row("1x2\n", "1...x...x...2\n", .ellipsis),
    ]

    private static let exceptions = [
        Row("ValueError: a\n", "ValueError: a\n", isException: true),
        Row("ValueError: a\n", "ValueError: b\n", isException: true),
        Row("ValueError\n", "ValueError: b\n", isException: true),
        Row("ValueError: a 1\n", "ValueError: a ...\n", .ellipsis, isException: true),
        Row("ValueError: a\n", "ValueError: b\n", .ignoreExceptionDetail, isException: true),
        Row("ValueError\n", "ValueError: b\n", .ignoreExceptionDetail, isException: true),
        Row("TypeError: a\n", "ValueError: a\n", .ignoreExceptionDetail, isException: true),
        Row("decimal.InvalidOperation: []\n", "InvalidOperation\n", .ignoreExceptionDetail, isException: true),
        Row("InvalidOperation: []\n", "decimal.InvalidOperation: x\n", .ignoreExceptionDetail, isException: true),
        Row("a.Broken\n", "b.c.Broken: d.e\n", .ignoreExceptionDetail, isException: true),
        Row("Broken: a.b.Value\n", "Value\n", .ignoreExceptionDetail, isException: true),
        Row("Broken: a\nb\n", "Broken: c\n", .ignoreExceptionDetail, isException: true),
        Row("Broken\nb: c\n", "Broken\n", .ignoreExceptionDetail, isException: true),
        Row("decimal.InvalidOperation: []\n", "InvalidOperation: []\n", isException: true),
        Row("KeyError: 'a'\n", "KeyError\n", .ignoreExceptionDetail, .ellipsis, isException: true),
        Row("Broken.: a\n", ".: b\n", .ignoreExceptionDetail, isException: true),
    ]

    /// Where doctest folds letters into escapes before it compares, which lets `repr` pass for `ascii`.
    private static let stricter = [
        Row("'\u{E9}'\n", "'\\xe9'\n"), Row("'\\xe9'\n", "'\u{E9}'\n"), Row("'\u{20AC}'\n", "'\\u20ac'\n"),
    ]

    @Test func acceptsWhatDoctestAccepts() throws {
        let rows = Self.answers + Self.exceptions
        for (row, isAccepted) in zip(rows, try Self.doctest(rows)) {
            #expect(row.isAccepted == isAccepted, "\(row)")
        }
    }

    @Test func isStricterThanDoctestOnlyWithEscapes() throws {
        #expect(try Self.doctest(Self.stricter) == Self.stricter.map { _ in true })
        for row in Self.stricter { #expect(!row.isAccepted, "\(row)") }
    }

    private static func doctest(_ rows: [Row]) throws -> [Bool] {
        let program = """
            import doctest, json
            checker = doctest.OutputChecker()
            answers = []
            for row in json.load(open("rows.json", encoding="utf-8")):
                flags = doctest.DONT_ACCEPT_TRUE_FOR_1
                for name in row["options"]:
                    flags |= doctest.OPTIONFLAGS_BY_NAME[name]
                want, got = row["expected"], row["actual"]
                accepted = checker.check_output(want, got, flags)
                if row["isException"] and not accepted and flags & doctest.IGNORE_EXCEPTION_DETAIL:
                    strip = doctest._strip_exception_details
                    accepted = checker.check_output(strip(want), strip(got), flags)
                answers.append(accepted)
            print(json.dumps(answers))
            """
        return try TemporaryFolder.with { folder in
            try JSONEncoder().encode(rows).write(to: folder.appending(path: "rows.json"))
            let result = try RealPython.run(["-I", "-c", program], in: folder)
            try #require(result.status == 0, "\(String(decoding: result.errors, as: UTF8.self))")
            let answers = try JSONDecoder().decode([Bool].self, from: Data(result.output))
            try #require(answers.count == rows.count)
            return answers
        }
    }
}
