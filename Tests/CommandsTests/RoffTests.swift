import Testing

@testable import Commands

/// Text as roff takes it.
@Suite struct RoffTests {
    @Test(arguments: [
        ("plain words", "plain words"), (".hidden", "\\&.hidden"), ("'quoted'", "\\(aqquoted\\(aq"),
        ("a\\nb", "a\\enb"), ("--json", "\\-\\-json"), ("~/.config", "\\(ti/.config"),
        ("say \"no\"", "say \\(dqno\\(dq"),
        ("FILE…", "FILE\\[u2026]"), ("x^2 `y`", "x\\(ha2 \\(gay\\(ga"), ("😀", "\\[u1F600]"), ("é", "\\[u00E9]"),
        ("two\nlines", "two lines"),
    ])
    func nothingInATextIsARequest(_ text: String, _ expected: String) { #expect(Roff.text(text) == expected) }

    @Test func codeIsBold() {
        #expect(Roff.sentence("type `reprise -x` now") == "type \\fBreprise \\-x\\fR now")
        #expect(Roff.sentence("a lone ` stays") == "a lone \\(ga stays")
    }

    @Test func capitalsStandForSomethingElse() {
        #expect(Roff.placeholders("[ID] [FILE…]") == "[\\fIID\\fR] [\\fIFILE\\fR\\[u2026]]")
        #expect(Roff.placeholders("list|add [TEXT]") == "list|add [\\fITEXT\\fR]")
    }

    @Test func linesAreShortAndNoneIsARequest() {
        let lines = Roff.filled(Array(repeating: "word .dotted 'quoted", count: 20).joined(separator: " "))
        #expect(lines.count > 5)
        for line in lines { #expect(line.count <= 80 && !line.hasPrefix(".") && !line.hasPrefix("'"), "\(line)") }
        #expect(Roff.filled(String(repeating: "a", count: 200)).count == 1)
    }

    @Test func detailsAreParagraphsAndTables() {
        let lines = ManualText.lines(of: "One.\nTwo.\n\nlist       all\nadd TEXT   notes it\nThree.")
        #expect(
            lines == [
                "One.", "Two.", ".PP", ".TP", "\\fBlist\\fR", "all", ".TP", "\\fBadd TEXT\\fR", "notes it", ".PP",
                "Three.",
            ])
    }
}
