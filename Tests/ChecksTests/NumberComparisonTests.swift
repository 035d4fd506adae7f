import Testing

@testable import Checks

/// Comparisons that read numbers: those of texts with numbers in them, and of JSON.
@Suite struct NumberComparisonTests {
    @Test(arguments: [
        ComparisonRow.same("the same text", "mean 2.5\n", "mean 2.5\n"),
        .same("a number within the tolerance", "2.5000004\n", "2.5\n"),
        .same("within the tolerance of a large number", "1000000.5\n", "1000000\n"),
        .same("within the tolerance of a small number", "1e-7\n", "0\n"),
        .same("an exponent", "1e-7\n", "0.0000001\n"),
        .same("a large exponent", "1E+3\n", "1000.0\n"),
        .same("minus nothing", "-0.0\n", "0.0\n"),
        .same("whole numbers", "3\n", "3.0\n"),
        .same("several numbers", "[1.0000001, 2.0, -3.9999999]\n", "[1.0, 2.0, -4.0]\n"),
        .same("a number with a unit", "20.0000001C\n", "20.0C\n"),
        .same("a number behind a sign of currency", "€5.0000001\n", "€5\n"),
        .same("not a number", "nan\n", "nan\n"),
        .same("infinity", "-inf\n", "-inf\n"),
        .same("a difference", "5-3\n", "5-3\n"),
        .same("a point at the end of a sentence", "It is 3.0.\n", "It is 3.\n"),
        .other("a number beyond the tolerance", "2.50001\n", "2.5\n"),
        .other("the other sign", "-2.5\n", "2.5\n"),
        .other("a missing minus", "2.5\n", "-2.5\n"),
        .other("not a number, and a number", "nan\n", "1.0\n"),
        .other("infinity, and a number", "inf\n", "1e308\n"),
        .other("infinities", "inf\n", "-inf\n"),
        .other("a digit that belongs to a name", "x2\n", "x2.0000001\n"),
        .other("a digit that belongs to a name of capitals", "Z2\n", "Z2.0000001\n"),
        .other("a digit behind the first letter", "a2 z2\n", "a2.0 z2\n"),
        .other("a digit behind the last letter", "a2 z2\n", "a2 z2.0\n"),
        .other("another name", "x2\n", "x3\n"),
        .other("a name with an underscore", "_2\n", "_2.0\n"),
        .other("a number too many", "1 2\n", "1\n"),
        .other("a number missing", "1\n", "1 2\n"),
        .other("no final newline", "2.5", "2.5\n"),
        .other("a space more", "2.5 \n", "2.5\n"),
        .other("the line end of Windows", "2.5\r\n", "2.5\n"),
        .other("a comma for the point", "2,5\n", "2.5\n"),
        .other("another word", "median 2.5\n", "mean 2.5\n"),
        .other("nothing", "", "0\n"),
        .bytes("bytes that are not UTF-8", [0xFF, 0x32], [0xFF, 0x32, 0x2E, 0x30], true),
    ])
    func float(_ row: ComparisonRow) {
        #expect(Comparison.float(tolerance: 1e-6).accepts(row.actual, expected: row.expected) == row.isAccepted)
    }

    @Test(arguments: [
        (0.5, "10.5", "10", true), (0.5, "10.6", "10", true), (0.5, "15", "10", true), (0.5, "15.1", "10", false),
        (0.5, "0.5", "0", true), (0.5, "0.6", "0", false), (1e-9, "0.30000000000000004", "0.3", true),
    ])
    func toleranceIsAbsoluteOrRelativeToTheExpected(
        _ tolerance: Double, _ actual: String, _ expected: String, _ isAccepted: Bool
    ) {
        let comparison = Comparison.float(tolerance: tolerance)
        #expect(comparison.accepts(Array(actual.utf8), expected: Array(expected.utf8)) == isAccepted)
    }

    private static let nested = String(repeating: "[", count: 300) + String(repeating: "]", count: 300)
    private static let bottomless = String(repeating: "[", count: 100_000)

    @Test(arguments: [
        ComparisonRow.same("the same text", #"{"a": [1, true, null]}"#, #"{"a": [1, true, null]}"#),
        .same("another layout", "{\"a\":\n\t[1,2]}\r\n", #"{"a": [1, 2]}"#),
        .same("another order of keys", #"{"b": 1, "a": 2}"#, #"{"a": 2, "b": 1}"#),
        .same("another spelling of a number", "[1.0, 1e2, 0.5, -0]", "[1, 100, 5e-1, 0]"),
        .same("minus nothing", "[-0, -0.0, -0e1]", "[0, 0, 0]"),
        .same("a large whole number", "123456789012345678901", "123456789012345678901"),
        .same("another spelling of a letter", #""\u00e9\n\/""#, "\"\u{E9}\\n/\""),
        .same("a letter beyond 16 bits", #""\ud83d\ude00""#, "\"😀\""),
        .same("the last of equal keys counts, as in Python", #"{"a": 1, "a": 2}"#, #"{"a": 2}"#),
        .same("half a letter, which Python can write", #""\ud83d""#, #""\ud83d""#),
        .same("lists in lists", nested, nested),
        .other("another value", #"{"a": 1}"#, #"{"a": 2}"#),
        .other("the other sign", "-0.5", "0.5"),
        .other("a key missing", "{}", #"{"a": null}"#),
        .other("a key too many", #"{"a": 1, "b": 1}"#, #"{"a": 1}"#),
        .other("not the first of equal keys", #"{"a": 1, "a": 2}"#, #"{"a": 1}"#),
        .other("another order of values", "[2, 1]", "[1, 2]"),
        .other("a number as a text", #""1""#, "1"),
        .other("true for 1", "true", "1"),
        .other("false for 0", "0", "false"),
        .other("null for nothing", "null", "0"),
        .other("large whole numbers that differ", "123456789012345678901", "123456789012345678902"),
        .other("two spellings of an accent", "\"e\u{301}\"", "\"\u{E9}\""),
        .other("two spellings of a key", "{\"e\u{301}\": 1}", "{\"\u{E9}\": 1}"),
        .other("the quotation marks of Python", "{'a': 1}", #"{"a": 1}"#),
        .other("the words of Python", "[True, None]", "[true, null]"),
        .other("a comma too many in a list", "[1, 2,]", "[1, 2]"),
        .other("a comma too many in an object", #"{"a": 1,}"#, #"{"a": 1}"#),
        .other("a comma missing", "[1 2]", "[1, 2]"),
        .other("a number with zeros in front", "01", "1"),
        .other("a number with a plus", "+1", "1"),
        .other("a number without digits behind the point", "1.", "1"),
        .same("no number, as Python writes it", "[NaN, Infinity, -Infinity]", "[NaN, Infinity, -Infinity]"),
        .other("no number, and a text", "NaN", #""NaN""#),
        .other("no number, and nothing", "NaN", "null"),
        .other("infinities", "Infinity", "-Infinity"),
        .other("a number beyond all doubles is not infinite", "1e999", "Infinity"),
        .other("no number in another spelling", "[nan, inf]", "[NaN, Infinity]"),
        .other("no number with a sign", "-NaN", "NaN"),
        .other("beyond the whole numbers that doubles can hold", "9007199254740993", "9007199254740992.0"),
        .other("beyond them, with a fraction", "9007199254740993.0", "9007199254740992.0"),
        .other("beyond them, with an exponent", "9007199254740993e0", "9007199254740992e0"),
        .other("beyond all doubles", "1e400", "2e400"),
        .other("beyond all doubles, with another exponent", "1e400", "1e401"),
        .other("beyond all doubles, with the other sign", "1e400", "-1e400"),
        .other("below all doubles", "1e-400", "0"),
        .other("below all doubles, and another", "1e-400", "1e-401"),
        .other("exponents beyond all numbers", "1e99999999999999999999", "1e99999999999999999998"),
        .same("beyond all doubles, in another spelling", "[1e400, 0.1e401]", "[10e399, 1.0E+400]"),
        .same("a large number in another spelling", "[1e23, 10e15]", "[100000000000000000000000.0, 1E+16]"),
        .same(
            "two spellings of a double", "[0.1, 1.10, 5e-324]", "[0.10000000000000001, 1.1e0, 4.9406564584124654e-324]"),
        .same("nothing, with exponents", "[0e999, -0.0e-999]", "[0, 0.0]"),
        .other("a tab in a text", "\"a\tb\"", #""a\tb""#),
        .other("an unknown escape", #""\x41""#, #""A""#),
        .other("a text without an end", #""a"#, #""a""#),
        .other("two values", "1 1", "1"),
        .other("a value and a word", "[1] done", "[1]"),
        .other("nothing", "", "null"),
        .other("a comment", "1 // one", "1"),
        .other("lists without an end", bottomless, bottomless),
        .bytes("bytes that are not UTF-8", [0x22, 0xFF, 0x22], [0x22, 0xFF, 0x22], false),
        .bytes("UTF-16", [0x31, 0x00], [0x31], false),
    ])
    func json(_ row: ComparisonRow) {
        #expect(Comparison.json.accepts(row.actual, expected: row.expected) == row.isAccepted)
    }
}
