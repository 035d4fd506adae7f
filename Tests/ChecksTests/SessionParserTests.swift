import Testing

@testable import Checks
@testable import Page

/// Texts that an author may write, and the examples that they mean.
@Suite struct SessionParserTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var what: String
        var text: String
        var names: [String] = ["a"]
        var examples: [[SessionExample]]

        var testDescription: String { what }
    }

    private static func example(
        _ source: String, _ output: String = "", line: Int = 2, exception: String? = nil,
        options: Set<SessionExample.Option> = []
    ) -> SessionExample {
        SessionExample(
            source: source, expectedOutput: output, expectedException: exception, options: options, line: line)
    }

    private static let layouts = [
        Row(
            what: "an example with an answer", text: "# case: a\n>>> 1 + 1\n2\n",
            examples: [[example("1 + 1\n", "2\n")]]),
        Row(what: "no newline at the end", text: "# case: a\n>>> 1 + 1\n2", examples: [[example("1 + 1\n", "2\n")]]),
        Row(what: "an example without an answer", text: "# case: a\n>>> x = 1\n", examples: [[example("x = 1\n")]]),
        Row(
            what: "examples below each other", text: "# case: a\n>>> x = 1\n>>> x\n1\n>>> x\n1\n",
            examples: [[example("x = 1\n"), example("x\n", "1\n", line: 3), example("x\n", "1\n", line: 5)]]),
        Row(
            what: "an empty line ends an answer", text: "# case: a\n>>> x\n1\n\n>>> y\n2\n",
            examples: [[example("x\n", "1\n"), example("y\n", "2\n", line: 5)]]),
        Row(
            what: "a line of spaces ends an answer", text: "# case: a\n>>> x\n1\n  \n>>> y\n2\n",
            examples: [[example("x\n", "1\n"), example("y\n", "2\n", line: 5)]]),
        Row(
            what: "an answer of several lines", text: "# case: a\n>>> show()\none\n  two\n<BLANKLINE>\nthree\n",
            examples: [[example("show()\n", "one\n  two\n<BLANKLINE>\nthree\n")]]),
        Row(
            what: "a source of several lines", text: "# case: a\n>>> for i in (1, 2):\n...     print(i)\n...\n1\n2\n",
            examples: [[example("for i in (1, 2):\n    print(i)\n\n", "1\n2\n")]]),
        Row(
            what: "two cases", text: "# case: a\n>>> x\n1\n\n# case:  b c \n>>> y\n2\n", names: ["a", "b c"],
            examples: [[example("x\n", "1\n")], [example("y\n", "2\n", line: 6)]]),
        Row(
            what: "a case right below an answer", text: "# case: a\n>>> x\n1\n# case: b\n>>> y\n2\n",
            names: ["a", "b"],
            examples: [[example("x\n", "1\n")], [example("y\n", "2\n", line: 5)]]),
        Row(
            what: "line ends of Windows", text: "# case: a\r\n>>> if x:\r\n...     y\r\n1\r\n\r\n>>> z\r\n",
            examples: [[example("if x:\n    y\n", "1\n"), example("z\n", line: 6)]]),
        Row(
            what: "empty lines in front", text: "\n\n# case: a\n\n>>> x\n1\n",
            examples: [[example("x\n", "1\n", line: 5)]]),
        Row(
            what: "letters of many scripts", text: "# case: a\n>>> 'né' + '語'\n'né語'\n",
            examples: [[example("'né' + '語'\n", "'né語'\n")]]),
        Row(
            what: "a comment alone is no example", text: "# case: a\n>>> # first, the sum\n>>> 1 + 1\n2\n>>>\n",
            examples: [[example("1 + 1\n", "2\n", line: 3)]]),
        Row(
            what: "a comment alone that an empty line continues", text: "# case: a\n>>> # first\n...\n>>> 1 + 1\n2\n",
            examples: [[example("1 + 1\n", "2\n", line: 4)]]),
        Row(
            what: "a comment that code continues", text: "# case: a\n>>> # first\n... x = 1\n",
            examples: [[example("# first\nx = 1\n")]]),
        Row(
            what: "a line with a tab is part of an answer", text: "# case: a\n>>> x\n1\n\t\n2\n",
            examples: [[example("x\n", "1\n\t\n2\n")]]),
    ]

    private static func raising(_ what: String, _ answer: String, _ exception: String?) -> Row {
        Row(
            what: what, text: "# case: a\n>>> f()\n" + answer,
            examples: [[example("f()\n", answer, exception: exception)]])
    }

    private static let exceptions = [
        raising("a type alone", "Traceback (most recent call last):\nKeyError\n", "KeyError\n"),
        raising(
            "a stack that is left out", "Traceback (most recent call last):\n    ...\nValueError: no\n",
            "ValueError: no\n"),
        raising(
            "a stack as printed",
            #"Traceback (most recent call last):\#n  File "<stdin>", line 1\#n    f()\#nValueError: no\#n"#,
            "ValueError: no\n"),
        raising("the old header", "Traceback (innermost last):\n  ...\nValueError: no\n", "ValueError: no\n"),
        raising("spaces after the header", "Traceback (most recent call last):  \n  ...\nOops: no\n", "Oops: no\n"),
        raising(
            "a message of several lines", "Traceback (most recent call last):\nValueError: no\n  neither\nnor\n",
            "ValueError: no\n  neither\nnor\n"),
        raising(
            "the dots at the left margin", "Traceback (most recent call last):\n...\nValueError: no\n",
            "ValueError: no\n"),
        raising("an indented header", "  Traceback (most recent call last):\nValueError: no\n", nil),
        raising("a header alone", "Traceback (most recent call last):\n    ...\n", nil),
        raising("a header that is not first", "before\nTraceback (most recent call last):\nValueError: no\n", nil),
        raising("a word that only begins so", "Traceback (most recent call last)\nValueError: no\n", nil),
    ]

    private static func directed(_ source: String, _ options: Set<SessionExample.Option>) -> Row {
        Row(
            what: source, text: "# case: a\n>>> \(source)\n1\n",
            examples: [[example(source + "\n", "1\n", options: options)]])
    }

    private static let directives = [
        directed("f()  # doctest: +ELLIPSIS", [.ellipsis]),
        directed("f()  #doctest: +SKIP", [.skip]),
        directed("f()  #  doctest:+SKIP", [.skip]),
        directed("f()  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE", [.ellipsis, .normalizeWhitespace]),
        directed("f()  # doctest: +ELLIPSIS +IGNORE_EXCEPTION_DETAIL", [.ellipsis, .ignoreExceptionDetail]),
        directed("f()  # doctest: +ELLIPSIS,-ELLIPSIS,+DONT_ACCEPT_BLANKLINE", [.dontAcceptBlankline]),
        directed("f('#')  # note # doctest: +SKIP", [.skip]),
        directed("f()  # ELLIPSIS is on", []),
        directed("f()  # doctest: +DONT_ACCEPT_TRUE_FOR_1 +SKIP", [.skip]),
        directed("f()  # doctest: +REPORT_NDIFF, +REPORT_ONLY_FIRST_FAILURE, +FAIL_FAST", []),
        directed("f('# doctest: +SKIP')", []),
        Row(
            what: "on a continuation line", text: "# case: a\n>>> f(\n...     1)  # doctest: +SKIP\n1\n",
            examples: [[example("f(\n    1)  # doctest: +SKIP\n", "1\n", options: [.skip])]]),
    ]

    @Test(arguments: layouts + exceptions + directives)
    func parses(_ row: Row) {
        let faults = FindingCollector()
        let cases = SessionParser(row.text, file: "s.pycon", findings: faults).parse()
        #expect(cases.map(\.name) == row.names)
        #expect(cases.map(\.examples) == row.examples)
        #expect(faults.all == [])
    }
}
