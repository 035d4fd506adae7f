import Page
import Testing

@testable import Live
@testable import Presentation

/// Widths, lines that fit, and frames.
@Suite struct ScreenTextTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("🙂", 2), ("ｗ", 2), ("→·␍", 3), ("한", 2),
        ("\u{200D}", 0),
        ("a\u{FE0F}", 1), ("█░─", 3), ("\u{1F1E9}\u{1F1EA}", 2),
    ])
    func width(_ row: (String, Int)) { #expect(DisplayWidth.of(row.0) == row.1) }

    @Test(
        arguments: [
            ("one\ntwo\n", 10, ["one", "two"]), ("", 10, []), ("\n\n", 10, ["", ""]),
            ("abcdef", 3, ["abc", "def"]), ("  abcdef", 5, ["  abc", "  def"]), ("漢字漢字", 5, ["漢字", "漢字"]),
            ("a\tb", 20, ["a       b"]),
            ("\("abcd", .strong)e", 3, ["\("abc", .strong)", "\("d", .strong)e"]),
            ("\("ab", .bad)", 5, ["\("ab", .bad)"]), ("\u{1B}[1m", 10, ["␛[1m"]),
            ("        abcd", 6, ["      ", "     a", "   bcd"]),
        ] as [(StyledText, Int, [StyledText])])
    func lines(_ row: (StyledText, Int, [StyledText])) {
        let lines = ScreenText.lines(row.0, width: row.1)
        for line in lines { #expect(line.width <= row.1, "\(line)") }
        #expect(lines == row.2)
    }

    @Test func aVeryLongLineIsKeptWhole() {
        let lines = ScreenText.lines(StyledText("    " + String(repeating: "x", count: 10_000)), width: 80)
        #expect(lines.joined().plain.count { $0 == "x" } == 10_000)
        #expect(lines.allSatisfy { $0.width <= 80 })
    }

    @Test(
        arguments: [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("漢字", 3, "漢…"), ("abc", 0, ""), ("", 3, "")]
            as [(StyledText, Int, StyledText)])
    func cut(_ row: (StyledText, Int, StyledText)) { #expect(ScreenText.cut(row.0, width: row.1) == row.2) }

    @Test func onlyLinesThatChangedAreDrawn() {
        var writer = FrameWriter(Output(isStyled: true, width: 10))
        let size = ScreenSize(columns: 10, rows: 3)
        let first = writer.update(to: Frame(lines: ["one", "two", "three"], cursor: nil), size: size)
        #expect(first.contains("one") && first.contains("\u{1B}[2J"))
        #expect(writer.update(to: Frame(lines: ["one", "two", "three"], cursor: nil), size: size) == "")
        let second = writer.update(to: Frame(lines: ["one", "2", "three"], cursor: nil), size: size)
        #expect(second.contains("\u{1B}[2;1H\u{1B}[K2") && !second.contains("one") && !second.contains("\u{1B}[2J"))
        writer.forget()
        #expect(writer.update(to: Frame(lines: ["one"], cursor: nil), size: size).contains("one"))
    }

    @Test func whatAProgramWritesIsShownLetterByLetter() {
        var stream = VisibleStream()
        let bytes = Array("zoë 漢\u{1B}[2J\r\n".utf8)
        #expect((bytes.map { stream.show([$0]) }.joined() + stream.finish()).plain == "zoë 漢␛[2J␍\n")
        #expect(stream.show([0x61, 0xE6]) == "a" && stream.finish() == "\\xe6")
    }
}
