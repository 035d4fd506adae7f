import Testing

@testable import Presentation

/// What a program wrote, as a terminal may be given it.
@Suite struct VisibleTextTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var what: String
        var bytes: [UInt8]
        var shown: String
        /// Where it differs from the above: how it is shown in a line that differs.
        var marked: String?

        init(_ what: String, _ text: String, _ shown: String, marked: String? = nil) {
            self.init(what, bytes: Array(text.utf8), shown, marked: marked)
        }

        init(_ what: String, bytes: [UInt8], _ shown: String, marked: String? = nil) {
            self.what = what
            self.bytes = bytes
            self.shown = shown
            self.marked = marked
        }

        var testDescription: String { what }
    }

    private static let dangers = [
        Row("colour", "\u{1B}[31mred\u{1B}[0m", "␛[31mred␛[0m"),
        Row("clearing the screen", "\u{1B}[2J\u{1B}[H", "␛[2J␛[H"),
        Row("a title", "\u{1B}]0;owned\u{07}", "␛]0;owned␇"),
        Row("a link", "\u{1B}]8;;http://a\u{1B}\\b", "␛]8;;http://a␛\\b"),
        Row("the one letter for ESC [", "\u{9B}31m", "\\u{009b}31m"),
        Row("the one byte for ESC [", bytes: [0x9B, 0x33], "\\x9b3"),
        Row("NUL", "a\0b", "a␀b"),
        Row("backspace", "ab\u{8}c", "ab␈c"),
        Row("DEL", "a\u{7F}", "a␡"),
        Row("a bell and a vertical tab", "\u{7}\u{B}", "␇␋"),
        Row("a carriage return inside", "safe\rowned", "safe␍owned"),
        Row("a newline, where there should be none", "a\nb", "a␊b"),
        Row("the order of letters reversed", "a\u{202E}b\u{202C}", "a\\u{202e}b\\u{202c}"),
        Row("isolated letters", "\u{2066}a\u{2069}", "\\u{2066}a\\u{2069}"),
        Row("line separators", "a\u{2028}b\u{2029}c\u{85}", "a\\u{2028}b\\u{2029}c\\u{0085}"),
        Row("tags", "\u{E0041}", "\\u{e0041}"),
    ]

    private static let invisible = [
        Row("a space that does not break", "a\u{A0}b", "a\\u{00a0}b"),
        Row("a wide space", "a\u{2003}b", "a\\u{2003}b"),
        Row("a space of East Asia", "a\u{3000}b", "a\\u{3000}b"),
        Row("no space at all", "a\u{200B}b", "a\\u{200b}b"),
        Row("a soft hyphen", "a\u{AD}b", "a\\u{00ad}b"),
        Row("a byte order mark", "\u{FEFF}a", "\\u{feff}a"),
        Row("fillers", "\u{3164}\u{115F}\u{FFA0}\u{16FE4}", "\\u{3164}\\u{115f}\\u{ffa0}\\u{16fe4}"),
        Row("a mark that is never seen", "a\u{34F}b\u{17B4}", "a\\u{034f}b\\u{17b4}"),
        Row("an empty cell of Braille", "a\u{2800}b⠃", "a\\u{2800}b⠃"),
        Row("private letters", "\u{E000}", "\\u{e000}"),
        Row("letters that there are not", "\u{378}\u{FFFF}", "\\u{0378}\\u{ffff}"),
        Row("the replacement letter, if the program wrote it", "\u{FFFD}", "\u{FFFD}"),
    ]

    private static let notUTF8 = [
        Row("a byte of Latin-1", bytes: [0x61, 0xE9, 0x62], "a\\xe9b"),
        Row("a letter cut short", bytes: [0x61, 0xC3], "a\\xc3"),
        Row("a longer letter cut short", bytes: [0xF0, 0x9F, 0x98], "\\xf0\\x9f\\x98"),
        Row("a letter cut short before another", bytes: [0xE2, 0x82, 0x61], "\\xe2\\x82a"),
        Row("a NUL in disguise", bytes: [0xC0, 0x80], "\\xc0\\x80"),
        Row("half a letter of UTF-16", bytes: [0xED, 0xA0, 0x80], "\\xed\\xa0\\x80"),
        Row("letters after it", bytes: [0xFF] + Array("é".utf8), "\\xffé"),
    ]

    private static let honest = [
        Row("nothing", "", ""),
        Row("plain text", "Total: 5 \\ {x}", "Total: 5 \\ {x}"),
        Row("letters of many scripts", "né Größe Ω я 日本語 עברית ก็", "né Größe Ω я 日本語 עברית ก็"),
        Row("a letter of two parts", "e\u{301}", "e\u{301}"),
        Row("emoji", "🙂🇩🇪👍🏽❤️", "🙂🇩🇪👍🏽❤️", marked: "🙂🇩🇪👍🏽❤\\u{fe0f}"),
        Row("emoji of several parts", "👨‍👩", "👨‍👩", marked: "👨\\u{200d}👩"),
        Row(
            "a joiner between letters", "می\u{200C}خواهم", "می\u{200C}خواهم",
            marked: "می\\u{200c}خواهم"),
    ]

    private static let ends = [
        Row("spaces at the end", "a b  ", "a b  ", marked: "a b··"),
        Row("only spaces", "   ", "   ", marked: "···"),
        Row("a tab", "a\tb", "a\tb", marked: "a→b"),
        Row("a tab and a space at the end", "a \t ", "a \t ", marked: "a·→·"),
        Row("a space before the carriage return", "a \r", "a ␍"),
        Row("a space before a byte", bytes: [0x20, 0xFF], " \\xff"),
        Row("spaces in front", "  a", "  a"),
    ]

    @Test(arguments: dangers + invisible + notUTF8 + honest + ends)
    func line(_ row: Row) {
        #expect(scalars(VisibleText.line(row.bytes)) == scalars(row.shown))
        #expect(scalars(VisibleText.line(row.bytes, markingEnds: true)) == scalars(row.marked ?? row.shown))
    }

    /// Scalar by scalar, since Swift takes two spellings of a letter for one.
    private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

    @Test func nothingInvisibleIsLeft() {
        let invisible: Set<Unicode.GeneralCategory> = [
            .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .spaceSeparator, .surrogate,
            .unassigned,
        ]
        let left = (UInt32(0)...0x2_0000).filter { value in
            guard let scalar = Unicode.Scalar(value) else { return false }
            let shown = VisibleText.line(Array(String(scalar).utf8), markingEnds: true).unicodeScalars
            return shown.isEmpty
                || shown.contains { $0 != " " && (invisible.contains($0.properties.generalCategory) || $0.isInvisible) }
        }
        #expect(left == [])
    }

    @Test(arguments: [
        ("", []), ("a", ["a"]), ("a\n", ["a"]), ("\n", [""]), ("a\n\nb", ["a", "", "b"]), ("a\n\n", ["a", ""]),
        ("a\r\nb\r\n", ["a␍", "b␍"]),
    ])
    func lines(_ text: String, _ lines: [String]) {
        #expect(VisibleText.lines(text.utf8) == lines)
    }

    @Test(arguments: [
        ("plain\n", nil),
        ("a·", "· is a space"),
        ("a→·", "· is a space, → is a tab"),
        ("a␍⏎", "␍ is a carriage return, ⏎ is no newline at the end"),
    ])
    func legend(_ text: String, _ legend: String?) {
        #expect(VisibleText.legend(for: text) == legend)
    }
}
