import Testing

@testable import Checks

/// Where two lines look alike and are not, words say in which letters.
@Suite struct LookAlikeTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var what: String
        var expected: String
        var actual: String
        var notes: [String]
        var testDescription: String { what }
    }

    @Test(arguments: [
        Row(what: "the same", expected: "a\n", actual: "a\n", notes: []),
        Row(what: "ASCII alone", expected: "Total: 5\n", actual: "total: 5\n", notes: []),
        Row(what: "another text", expected: "cat\n", actual: "größer\n", notes: []),
        Row(
            what: "a letter composed or not", expected: "x\nhyv\u{E4}\n", actual: "x\nhyva\u{308}\n",
            notes: [
                "Line 2, letter 4: expected U+00E4 LATIN SMALL LETTER A WITH DIAERESIS, got U+0061 LATIN SMALL LETTER A"
                    + " + U+0308 COMBINING DIAERESIS."
            ]),
        Row(
            what: "a letter of another script", expected: "cat\n", actual: "c\u{430}t\n",
            notes: ["Line 1, letter 2: expected U+0061 LATIN SMALL LETTER A, got U+0430 CYRILLIC SMALL LETTER A."]),
        Row(
            what: "all letters of another script", expected: "cop: 1\n", actual: "\u{441}\u{43E}\u{440}: 1\n",
            notes: ["Line 1, letter 1: expected U+0063 LATIN SMALL LETTER C, got U+0441 CYRILLIC SMALL LETTER ES."]),
        Row(
            what: "a letter of a script that no table knows", expected: "Apfel\n", actual: "\u{13AA}pfel\n",
            notes: ["Line 1, letter 1: expected U+0041 LATIN CAPITAL LETTER A, got U+13AA CHEROKEE LETTER GO."]),
        Row(
            what: "wide letters and digits", expected: "a 12\n", actual: "\u{FF41} \u{FF11}\u{FF12}\n",
            notes: [
                "Line 1, letter 1: expected U+0061 LATIN SMALL LETTER A, got U+FF41 FULLWIDTH LATIN SMALL LETTER A."
            ]),
        Row(
            what: "letters of formulas", expected: "abc\n", actual: "\u{1D41A}\u{1D41B}\u{1D41C}\n",
            notes: ["Line 1, letter 1: expected U+0061 LATIN SMALL LETTER A, got U+1D41A MATHEMATICAL BOLD SMALL A."]),
        Row(
            what: "dashes and quotation marks", expected: "\"a\" - b - c\n", actual: "\u{201C}a\u{201D} – b − c\n",
            notes: ["Line 1, letter 1: expected U+0022 QUOTATION MARK, got U+201C LEFT DOUBLE QUOTATION MARK."]),
        Row(
            what: "a space that does not break", expected: "1 000\n", actual: "1\u{A0}000\n",
            notes: ["Line 1, letter 2: expected U+0020 SPACE, got U+00A0 NO-BREAK SPACE."]),
        Row(
            what: "a filler at the end", expected: "ab\n", actual: "ab\u{3164}\n",
            notes: ["Line 1, letter 3: expected the end of the line, got U+3164 HANGUL FILLER."]),
        Row(
            what: "an empty cell of Braille", expected: "ab\n", actual: "a\u{2800}b\n",
            notes: ["Line 1, letter 2: expected U+0062 LATIN SMALL LETTER B, got U+2800 BRAILLE PATTERN BLANK."]),
        Row(
            what: "many marks that are not seen", expected: "abcd\n", actual: "a\u{34F}b\u{200D}c\u{FE0F}d\u{17B4}\n",
            notes: [
                "Line 1, letter 1: expected U+0061 LATIN SMALL LETTER A, got U+0061 LATIN SMALL LETTER A + U+034F"
                    + " COMBINING GRAPHEME JOINER."
            ]),
        Row(
            what: "no more than a few", expected: "a\na\na\na\na\n", actual: "а\nа\nа\nа\nа\n",
            notes: (1...3).map {
                "Line \($0), letter 1: expected U+0061 LATIN SMALL LETTER A, got U+0430 CYRILLIC SMALL LETTER A."
            }),
    ])
    func notes(_ row: Row) {
        #expect(LookAlikes.notes(expected: Array(row.expected.utf8), actual: Array(row.actual.utf8)) == row.notes)
    }

    @Test func bytesThatAreNotUTF8AreShownAsSuchAlready() {
        #expect(LookAlikes.notes(expected: [0x61], actual: [0xFF]) == [])
    }
}
