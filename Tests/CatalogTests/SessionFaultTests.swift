import Testing

@testable import Checks
@testable import Page

/// Texts in which something has gone wrong, and what an author is told.
@Suite struct SessionFaultTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var what: String
        var text: String
        var keyPath: String
        var found: String
        var expected: String
        var suggestion: String?

        var testDescription: String { what }
    }

    @Test(arguments: [
        Row(what: "an empty file", text: "", keyPath: "", found: "no case", expected: "# case: name"),
        Row(what: "a file of empty lines", text: "\n \n", keyPath: "", found: "no case", expected: "# case: name"),
        Row(
            what: "stray prose", text: "# case: a\n>>> x\n1\n\nNow the second.\n>>> y\n", keyPath: "line 5",
            found: #""Now the second.""#, expected: "an example (>>> …)"),
        Row(
            what: "an answer behind an empty line", text: "# case: a\n>>> x\n\n1\n", keyPath: "line 4", found: #""1""#,
            expected: "its output right below it"),
        Row(
            what: "a comment that is no case", text: "# cases: a\n# case: b\n>>> x\n", keyPath: "line 1",
            found: ##""# cases: a""##, expected: "# case: name"),
        Row(
            what: "no space after a prompt", text: "# case: a\n>>>x\n>>> y\n", keyPath: "line 2", found: #"">>>x""#,
            expected: "a space after >>>"),
        Row(
            what: "no space after a prompt below an answer", text: "# case: a\n>>> x\n1\n>>>y\n", keyPath: "line 4",
            found: #"">>>y""#, expected: "a space after >>>"),
        Row(
            what: "no space after dots", text: "# case: a\n>>> if x:\n...    y\n...else:\n...    z\n",
            keyPath: "line 4", found: #""...else:""#, expected: "a space after ..."),
        Row(
            what: "an indented prompt", text: "# case: a\n>>> x\n1\n  >>> y\n", keyPath: "line 4", found: #""  >>> y""#,
            expected: "an example (>>> …)"),
        Row(
            what: "dots without a prompt", text: "# case: a\n\n... x\n>>> y\n", keyPath: "line 3", found: #""... x""#,
            expected: "an example (>>> …)"),
        Row(
            what: "an example before the first case", text: ">>> x\n1\n\n# case: a\n>>> y\n", keyPath: "line 1",
            found: "an example before the first case", expected: "# case: name above it"),
        Row(
            what: "a case without a name", text: "# case: \n>>> x\n", keyPath: "line 1", found: "a case without a name",
            expected: "# case: name"),
        Row(
            what: "a case without examples", text: "# case: a\n\n# case: b\n>>> x\n", keyPath: #"case "a""#,
            found: "no example", expected: "at least one line of >>>"),
        Row(
            what: "an answer to a comment", text: "# case: a\n>>> # the sum\n3\n>>> x\n", keyPath: "line 3",
            found: "an answer to a comment", expected: "an example"),
        Row(
            what: "a case with a comment alone", text: "# case: a\n>>> # to do\n", keyPath: #"case "a""#,
            found: "no example", expected: "at least one line of >>>"),
        Row(
            what: "a misspelt directive", text: "# case: a\n>>> x  # doctest: +ELIPSIS\n1\n", keyPath: "line 2",
            found: #""+ELIPSIS""#, expected: "a directive: +ELLIPSIS", suggestion: "ELLIPSIS"),
        Row(
            what: "a directive without its sign", text: "# case: a\n>>> x  # doctest: SKIP\n", keyPath: "line 2",
            found: #""SKIP""#, expected: "a directive: +ELLIPSIS", suggestion: "SKIP"),
        Row(
            what: "a directive that Reprise does not have",
            text: "# case: a\n>>> f(\n...   1)  # doctest: +FLOAT_CMP\n",
            keyPath: "line 3", found: #""+FLOAT_CMP""#, expected: "a directive"),
        Row(
            what: "a directive alone on a line", text: "# case: a\n>>> # doctest: +ELLIPSIS\n>>> x\n1\n",
            keyPath: "line 2", found: "a directive alone on a line", expected: "behind an example's code"),
        Row(
            what: "a directive alone on a line, continued", text: "# case: a\n>>> # doctest: +SKIP\n...\n>>> x\n1\n",
            keyPath: "line 2", found: "a directive alone on a line", expected: "behind an example's code"),
        Row(
            what: "an answer to a comment that is continued", text: "# case: a\n>>> # the sum\n...\n3\n>>> x\n",
            keyPath: "line 3", found: "an answer to a comment", expected: "an example"),
        Row(
            what: "indented dots below a prompt", text: "# case: a\n>>> f()\n  ... b\n", keyPath: "line 3",
            found: #""  ... b""#, expected: "at the left margin"),
        Row(
            what: "a comparison below an example", text: "# case: a\n>>> x\n1\n\n# compare: json\n", keyPath: "line 5",
            found: ##""# compare: json""##, expected: "between # case: and its first example"),
        Row(
            what: "two comparisons", text: "# case: a\n# compare: json\n# compare: unordered\n>>> x\n1\n",
            keyPath: "line 3", found: ##""# compare:" a second time"##, expected: "one for a case"),
    ])
    func faults(_ row: Row) throws {
        let collector = FindingCollector()
        _ = SessionParser(row.text, file: "s.pycon", findings: collector).parse()
        #expect(collector.all.count == 1)
        let fault = try #require(collector.all.first.map { AuthoringFault($0) })
        #expect(fault.file == "s.pycon")
        #expect(fault.keyPath == row.keyPath)
        #expect(fault.found.contains(row.found))
        #expect(fault.expected.contains(row.expected))
        #expect(fault.suggestion == row.suggestion)
    }

    @Test func reportsAllFaultsOfAText() {
        let collector = FindingCollector()
        let text = ">>> x\n\nprose\n# case: a\n>>>y\n# case: b\n>>> z  # doctest: +SKIPS\n"
        _ = SessionParser(text, file: "s.pycon", findings: collector).parse()
        #expect(
            collector.all.map { AuthoringFault($0).keyPath } == ["line 1", "line 3", "line 5", "line 7", #"case "a""#])
    }
}
