import Foundation
import TestSupport
import Testing

@testable import Checks

/// Regular expressions: what they mean, what is refused, and how long they take.
@Suite struct PatternTests {
    /// A pattern and texts; what `re.fullmatch` says of them is what we have to say.
    struct Row: Sendable, Encodable {
        var pattern: String
        var texts: [String]
        init(_ pattern: String, _ texts: String...) { (self.pattern, self.texts) = (pattern, texts) }
    }

    private static let rows = [
        Row("", "", "a"), Row("abc", "abc", "ab", "abcd", "ABC"), Row("a|b|", "a", "b", "", "c"),
        Row("a*b+c?", "b", "aabbc", "c", "ac"), Row("(ab)*", "", "abab", "aba"), Row("(?:ab|c)+", "abcab", ""),
        Row("a{2}", "a", "aa", "aaa"), Row("a{2,}", "a", "aaaa"), Row("a{2,3}", "a", "aa", "aaa", "aaaa"),
        Row("a{,2}", "", "aa", "aaa"), Row("a{0}b", "b", "ab"), Row("(a{2}){2}", "aaaa", "aaa"),
        Row("a{", "a{"), Row("a{x}", "a{x}"), Row("{\"a\": \\d+}", "{\"a\": 12}"), Row("a{1", "a{1"),
        Row("a{,}", "aa", "a{,}"),
        Row("a+?b*?c??", "aabbc", "b"), Row("(a*)*", "aaa", "", "b"), Row("(a|a)*b", "aab", "aa"), Row("()*x", "x"),
        Row(".", "a", "\n", "é", "e\u{301}", "😀"), Row("(?s).", "\n"), Row("(?s:.)x.", "\nxa", "\nx\n"),
        Row("[abc]", "a", "d"), Row("[a-c]+", "abc", "d"), Row("[^a-c]", "d", "a", "\n"), Row("[]a]+", "]a"),
        Row("[^]a]", "b", "]"), Row("[a-]", "-", "a", "b"), Row("[-a]", "-"), Row("[a\\-c]+", "-ac", "b"),
        Row("[\\d\\s]+", "1 2", "a"), Row("[^\\W\\d]+", "abc_", "1", "-"), Row("[\\]\\\\]+", "]\\"),
        Row("[.*+]+", ".*+", "a"),
        Row("[\\x41-\\x43]", "B", "D"), Row("[é-ü]", "ö", "a"), Row("[^a]", "\u{10FFFF}"),
        Row("\\d+", "12", "٣", "a", "²"), Row("\\D", "a", "1"), Row("\\w+", "aé_1²", "-", "٣x", "e\u{301}"),
        Row("\\W", "-", "a"), Row("\\s+", " \t\n\u{A0}\u{2003}\u{1C}", "a", "\u{200B}"), Row("\\S+", "ab", "a b"),
        Row("\\n\\t\\r\\f\\v\\a", "\n\t\r\u{C}\u{B}\u{7}"), Row("\\x41\\u00e9\\U0001F600", "Aé😀"),
        Row("\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\^\\$\\\\\\/\\-\\ ", ".*+?()[]{}|^$\\/- "), Row("\\0", "\0"),
        Row("^a$", "a"), Row("a^b", "ab"), Row("a$b", "ab"), Row("(?m)a$\\n^b$", "a\nb", "ab"), Row("a$\\n^b", "a\nb"),
        Row("\\Aa\\Z", "a", "aa"), Row("\\bab\\b.*\\bcd", "ab cd", "abcd"), Row("a\\Bb", "ab"), Row("a\\bb", "ab"),
        Row("(?i)straße É", "STRAßE é", "strasse é"), Row("(?i)[a-c]+", "aBC", "d"), Row("(?i)[^a]", "A", "b"),
        Row("a(?i:b)c", "aBc", "ABc"), Row("(?x) a b # c\n c", "abc", "a b c"), Row("(?x)a\\ b[ ]", "a b "),
        Row("(?P<n>a)b", "ab"), Row("a(?#note)b", "ab"), Row("(?i:a(?-i:b))", "Ab", "AB"),
        Row("heads|tails", "tails", "head"), Row("took [0-9]+\\.[0-9]{2} s", "took 12.25 s", "took 12.2 s"),
        Row("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "123e4567-e89b-12d3-a456-426614174000", "123e4567"),
    ]

    @Test func meansWhatItMeansToPython() throws {
        let script = """
            import json, re
            for row in json.load(open("rows.json", encoding="utf-8")):
                print("".join("01"[bool(re.fullmatch(row["pattern"], text))] for text in row["texts"]))
            """
        let result = try TemporaryFolder.with { folder in
            try JSONEncoder().encode(Self.rows).write(to: folder.appending(path: "rows.json"))
            return try RealPython.run(["-W", "ignore", "-c", script], in: folder)
        }
        #expect(result.errors == [])
        let theirs = String(decoding: result.output, as: UTF8.self).split(separator: "\n").map(String.init)
        let ours = try Self.rows.map { row in
            let pattern = try Pattern(row.pattern)
            return row.texts.map { text in
                var budget = StepBudget()
                return pattern.matchesWhole(text.unicodeScalars, &budget) == true ? "1" : "0"
            }.joined()
        }
        #expect(theirs.count == Self.rows.count)
        for (row, (our, their)) in zip(Self.rows, zip(ours, theirs)) { #expect(our == their, "\(row)") }
    }

    @Test(arguments: [
        ("(a)\\1", 4, "a back-reference"), ("(?P<n>a)(?P=n)", 9, "a back-reference"), ("(?=a)", 1, "a look ahead"),
        ("(?!a)", 1, "a look ahead"), ("(?<=a)b", 1, "a look back"), ("b(?<!a)", 2, "a look back"),
        ("(?>a)", 1, "a group that does not go back"), ("a++", 2, "a repetition that does not go back"),
        ("(a)?(?(1)b)", 5, "a condition"), ("(", 1, "a group without an end"), ("a)", 2, "a \")\" too many"),
        ("*a", 1, "nothing to repeat"), ("a**", 3, "a repetition of a repetition"),
        ("^*", 1, "a place that is repeated"),
        ("[a", 1, "a class without an end"), ("[z-a]", 2, "no range of letters"), ("[\\d-z]", 2, "no range"),
        ("[[:alpha:]]", 2, "\"[:\" in a class"), ("[a&&b]", 3, "\"&&\" in a class"), ("\\q", 1, "\"\\q\""),
        ("\\", 1, "a \"\\\" at the end"), ("\\p{L}", 1, "\"\\p\""), ("\\x4", 1, "no letter's number"),
        ("\\ud83d", 1, "no letter's number"), ("\\012", 1, "an octal number"), ("(?q)", 1, "an unknown kind of group"),
        ("(?P<>a)", 5, "no name of a group"), ("a{3,2}", 2, "{3,2}"), ("a{2001}", 1, "a pattern that is too large"),
        ("((a{100}){100}){100}", 1, "a pattern that is too large"),
        ("(((){999}){999}){999}", 1, "a pattern that is too large"),
        ("a{99999999999999999999}", 1, "a pattern that is too large"),
        (String(repeating: "(", count: 10_000), 101, "groups too deep"),
    ])
    func refuses(_ text: String, _ column: Int, _ found: String) {
        let fault = #expect(throws: PatternFault.self) { try Pattern(text) }
        #expect(
            fault?.line == 1 && fault?.column == column && fault?.found.hasPrefix(found) == true,
            "\(String(describing: fault))")
        #expect(fault?.expected.isEmpty == false)
    }

    @Test func aFaultIsInItsLine() {
        #expect(
            throws: PatternFault(
                at: 4, of: Array("ab\nc(".unicodeScalars), found: "a group without an end",
                expected: "a \")\", or \"\\(\"")
        ) {
            try Pattern("ab\nc(")
        }
    }

    /// What takes a matcher that goes back longer than the world has been there.
    @Test(arguments: [
        ("(a+)+$", false), ("(a*)*b", false), ("(a|aa)+b", false), ("(.*)*x", false), (".*.*.*x", false),
        ("(a?){100}a{100}b", false), ("(?:.*,){30}y", false), ("(a|b|ab)*c", false), ("(\\w+\\s?)*!", false),
        ("[^b]*a", true), ("(a|.)*", true),
    ])
    func aMegabyteTakesStepsByTheLetter(_ text: String, _ isMatch: Bool) throws {
        let output = String(repeating: "a", count: 1 << 20) + (isMatch ? "" : "!!")
        var budget = StepBudget(1 << 22)
        #expect(try Pattern(text).matchesWhole(output.unicodeScalars, &budget) == isMatch)
    }

    /// An output made to need all of a large automaton; it ends, and says that it could not tell.
    @Test func whatTakesTooLongIsUndecided() throws {
        var random = SplitMix64(state: 7)
        let output = (0..<(1 << 20)).map { _ in random.next() & 1 == 0 ? UInt8(ascii: "a") : UInt8(ascii: "b") }
        let expected = Array(".*a.{900}c".utf8)
        #expect(Comparison.regex.compare(output, expected: expected, budget: StepBudget(1 << 20)) == .undecided)
        #expect(!Comparison.regex.accepts(Array(output.prefix(1000)), expected: expected))
    }
}
