import Page
import Testing

@testable import Presentation

/// Text that is made to fit the terminal.
@Suite struct RunningTextTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var what: String
        var text: String
        var indent = 0
        var shown: String

        var testDescription: String { what }
    }

    private static let output = Output(isStyled: false, width: 20)

    @Test(arguments: [
        Row(what: "nothing", text: "", shown: "\n"),
        Row(what: "a short line", text: "one two", shown: "one two\n"),
        Row(what: "a line that just fits", text: "one two three fouris", shown: "one two three fouris\n"),
        Row(what: "a line that does not", text: "one two three fouriss", shown: "one two three\nfouriss\n"),
        Row(what: "several lines of text", text: "one\ntwo", shown: "one\ntwo\n"),
        Row(what: "an empty line", text: "one\n\ntwo", indent: 2, shown: "  one\n\n  two\n"),
        Row(what: "a margin", text: "one two three fouris", indent: 2, shown: "  one two three\n  fouris\n"),
        Row(
            what: "a word that is too long", text: "see abcdefghijklmnopqrstuvwxyz now",
            shown: "see\nabcdefghijklmnopqrstuvwxyz\nnow\n"),
        Row(
            what: "only a word that is too long", text: "abcdefghijklmnopqrstuvwxyz",
            shown: "abcdefghijklmnopqrstuvwxyz\n"),
        Row(what: "a list item", text: "- one two three fouris five", shown: "- one two three\n  fouris five\n"),
        Row(what: "a numbered item", text: "10. one two three fouris", shown: "10. one two three\n    fouris\n"),
        Row(
            what: "a list item with a long word", text: "- abcdefghijklmnopqrstuvwxyz a",
            shown: "-\n  abcdefghijklmnopqrstuvwxyz\n  a\n"),
        Row(what: "an inner list item", text: "  - one two three fouris", shown: "  - one two three\n    fouris\n"),
        Row(what: "a line that is set in", text: "  one two three fouris", shown: "  one two three\n  fouris\n"),
        Row(what: "a line of code", text: "    one two  three fouris five", shown: "    one two  three fouris five\n"),
        Row(what: "code in a line", text: "call it with `f(a,  b)` and", shown: "call it with\n`f(a,  b)` and\n"),
        Row(what: "a backtick alone", text: "a ` and then one two three", shown: "a ` and then one two\nthree\n"),
    ])
    func wraps(_ row: Row) {
        #expect(Self.output.rendered(Self.output.wrapped(row.text, indent: row.indent)) == row.shown)
    }

    private static let narrow = Output(isStyled: false, width: 24)

    @Test(arguments: [
        Row(what: "a heading", text: "# The sum\n\nText.\n", shown: "The sum\n\nText.\n"),
        Row(what: "a heading of the second level", text: "## What\nText.", shown: "What\nText.\n"),
        Row(what: "a paragraph of several lines", text: "One\ntwo.\n\nThree.\n", shown: "One two.\n\nThree.\n"),
        Row(
            what: "a paragraph that is long", text: "One two three four five six.\n",
            shown: "One two three four five\nsix.\n"),
        Row(what: "empty lines at the end", text: "One.\n\n\n", shown: "One.\n"),
        Row(what: "emphasis", text: "a **bold** word, `2**3`\n", shown: "a bold word, `2**3`\n"),
        Row(what: "emphasis across lines", text: "a **bold\nword**\n", shown: "a bold word\n"),
        Row(
            what: "code", text: "So:\n\n```\na  **b**\n\n# c\n```\n\nEnd.\n",
            shown: "So:\n\n    a  **b**\n\n    # c\n\nEnd.\n"),
        Row(
            what: "code that is long", text: "```\none two three four five six seven\n```\n",
            shown: "    one two three four five six seven\n"),
        Row(what: "code in a language", text: "```python\nx = 1\n```\n", shown: "    x = 1\n"),
        Row(what: "code in a list", text: "1. these:\n\n   ```\n   . ,\n   ```\n", shown: "1. these:\n\n       . ,\n"),
        Row(
            what: "a list", text: "- one two three four five six\n- seven\n",
            shown: "- one two three four\n  five six\n- seven\n"),
        Row(what: "a list with long source lines", text: "- one\n  two\n- three\n", shown: "- one two\n- three\n"),
        Row(what: "a numbered list", text: "1. one\n2. two\n", shown: "1. one\n2. two\n"),
        Row(what: "a list in a list", text: "- one\n  - two\n  - three\n", shown: "- one\n  - two\n  - three\n"),
        Row(what: "a list below a paragraph", text: "These:\n- one\n- two\n", shown: "These:\n- one\n- two\n"),
        Row(what: "a number in a paragraph", text: "It is\n3.5 or so.\n", shown: "It is 3.5 or so.\n"),
        Row(
            what: "a table", text: "So:\n\n| Time | Fee |\n| --- | ---: |\n| 1 to 15 | **0** |\n| 16 | 200 |\n\nEnd.\n",
            shown: "So:\n\nTime     Fee\n1 to 15  0\n16       200\n\nEnd.\n"),
        Row(
            what: "a table right below a paragraph", text: "So:\n| a | b |\n|---|---|\n| | c |\nEnd.\n",
            shown: "So:\na  b\n   c\nEnd.\n"),
        Row(
            what: "a table that is wide", text: "| Time | Fee |\n| --- | --- |\n| late | one two three four five |\n",
            shown: "Time  Fee\nlate  one two three four\n      five\n"),
        Row(what: "a table at the end", text: "| a |\n| - |\n| b |", shown: "a\nb\n"),
    ])
    func rendersMarkdown(_ row: Row) {
        #expect(Self.narrow.rendered(MarkdownText.render(row.text, output: Self.narrow)) == row.shown)
    }

    @Test func stylesWhereThatIsWanted() {
        let styled = Output(isStyled: true, width: 24)
        #expect(styled.rendered("\("a", .bad)") == "\u{1B}[31ma\u{1B}[0m")
        #expect(Self.output.rendered("\("a", .bad)") == "a")
        let text = MarkdownText.render("# A\n\n```\nx\n```\n| b |\n| - |\n| c |\n", output: styled)
        #expect(styled.rendered(text) == "\u{1B}[1mA\u{1B}[0m\n\n    \u{1B}[36mx\u{1B}[0m\n\u{1B}[1mb\u{1B}[0m\nc\n")
    }

    /// Words are never an escape, whatever is in them; a value that is interpolated is one line.
    @Test(arguments: [
        ("\u{1B}]0;title\u{7}", "␛]0;title␇"), ("\u{9B}2J", "\\u{009b}2J"), ("a\rb", "a␍b"), ("a\u{8}b", "a␈b"),
        ("\u{202E}abc", "\\u{202e}abc"), ("a\u{2028}b", "a\\u{2028}b"), ("a\nok", "a␊ok"), ("a\r\nok", "a␍␊ok"),
        ("\u{200B}", "\\u{200b}"), ("zoë 漢 🙂", "zoë 漢 🙂"),
    ])
    func wordsAreNeverEscapes(_ row: (String, String)) {
        for output in [Self.output, Output(isStyled: true, width: 80)] {
            #expect(output.rendered("<\(row.0)>") == "<\(row.1)>")
        }
        #expect(Output(isStyled: true, width: 80).rendered("\(row.0, .bad)") == "\u{1B}[31m\(row.1)\u{1B}[0m")
    }

    @Test(arguments: [
        ("a\u{9B}b", "a\\u009bb"), ("\u{E0001}", "\\udb40\\udc01"), ("é 漢\n", "é 漢\n"), ("a\u{7F}", "a\\u007f"),
    ])
    func jsonHidesNothing(_ row: (String, String)) { #expect(JSONOutput.harmless(row.0) == row.1) }

    @Test(arguments: [["TERM": "dumb"], ["TERM": "xterm", "NO_COLOR": "1"], [:]])
    func noStyleWhereItIsNotWanted(_ environment: [String: String]) {
        #expect(!Output(environment: environment).isStyled)
    }
}
