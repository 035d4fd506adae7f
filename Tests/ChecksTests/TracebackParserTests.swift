import Testing

@testable import Checks

/// What standard error says, and what is read from it.
@Suite struct TracebackParserTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var what: String
        var text: String
        var type: String
        var message: String
        var file: String?
        var line: Int?

        var testDescription: String { what }
    }

    private static let parser = TracebackParser(
        workFolder: "/box/work", learnerFiles: ["main.py", "tools.py", "shop/prices.py"])
    private static let header = "Traceback (most recent call last):\n"

    private static func frame(_ file: String, _ line: Int, in function: String = "<module>") -> String {
        "  File \"\(file)\", line \(line), in \(function)\n    do_it()\n    ^^^^^^^\n"
    }

    private static let main = frame("/box/work/main.py", 7)

    @Test(arguments: [
        Row(
            what: "plain", text: header + main + "ValueError: no such word\n", type: "ValueError",
            message: "no such word", file: "main.py", line: 7),
        Row(
            what: "a file in a folder",
            text: header + main + frame("/box/work/shop/prices.py", 3) + frame("/box/work/prices.py", 9)
                + "KeyError: 'a'\n", type: "KeyError", message: "'a'", file: "shop/prices.py", line: 3),
        Row(
            what: "no message", text: header + main + "KeyError\n", type: "KeyError", message: "", file: "main.py",
            line: 7),
        Row(
            what: "no newline at the end", text: header + main + "KeyError: 'a'", type: "KeyError", message: "'a'",
            file: "main.py", line: 7),
        Row(
            what: "a message of spaces and colons", text: header + main + "ValueError:  a: b\n", type: "ValueError",
            message: " a: b", file: "main.py", line: 7),
        Row(
            what: "text in front", text: "starting\nWarning: slow\n" + header + main + "KeyError: 1\n",
            type: "KeyError", message: "1", file: "main.py", line: 7),
        Row(
            what: "text in front, as Windows ends lines", text: "starting\r\n" + header + main + "KeyError: 1\n",
            type: "KeyError", message: "1", file: "main.py", line: 7),
        Row(
            what: "the deepest of the learner's frames",
            text: header + main + frame("/box/work/tools.py", 3, in: "f") + "KeyError: 1\n", type: "KeyError",
            message: "1", file: "tools.py", line: 3),
        Row(
            what: "through the standard library",
            text: header + main + frame("/usr/lib/python3.11/json/decoder.py", 355, in: "raw_decode")
                + "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)\n",
            type: "json.decoder.JSONDecodeError", message: "Expecting value: line 1 column 1 (char 0)", file: "main.py",
            line: 7),
        Row(
            what: "only in the standard library",
            text: header + frame("/usr/lib/python3.11/runpy.py", 1) + "OSError: x\n", type: "OSError", message: "x"),
        Row(
            what: "in a file that is not the learner's",
            text: header + main + frame("/box/work/given.py", 2) + "OSError: x\n",
            type: "OSError", message: "x", file: "main.py", line: 7),
        Row(
            what: "in an example of a session",
            text: header + "  File \"<example 1>\", line 1, in <module>\n" + frame("/box/work/tools.py", 9, in: "f")
                + "decimal.InvalidOperation: [<class 'decimal.ConversionSyntax'>]\n",
            type: "decimal.InvalidOperation", message: "[<class 'decimal.ConversionSyntax'>]", file: "tools.py", line: 9
        ),
        Row(
            what: "a class in a function", text: header + main + "f.<locals>.Stop: now\n", type: "f.<locals>.Stop",
            message: "now", file: "main.py", line: 7),
        Row(
            what: "a class of another script", text: header + main + "Größenfehler: zu groß\n", type: "Größenfehler",
            message: "zu groß", file: "main.py", line: 7),
        Row(
            what: "a message of several lines", text: header + main + "ValueError: one\n\n  two\nthree\n",
            type: "ValueError", message: "one\n\n  two\nthree", file: "main.py", line: 7),
        Row(
            what: "a message with the line ends of Windows", text: header + main + "ValueError: one\r\ntwo\r\n",
            type: "ValueError", message: "one\r\ntwo\r", file: "main.py", line: 7),
        Row(
            what: "while handling another",
            text: header + frame("/box/work/main.py", 2) + "KeyError: 'a'\n\nDuring handling of the above exception, "
                + "another exception occurred:\n\n" + header + frame("/box/work/main.py", 4) + "ValueError: b\n",
            type: "ValueError", message: "b", file: "main.py", line: 4),
        Row(
            what: "caused by another",
            text: header + frame("/box/work/main.py", 2) + "KeyError: 'a'\n\nThe above exception was the direct cause "
                + "of the following exception:\n\n" + header + frame("/box/work/tools.py", 4) + "ValueError: b\n",
            type: "ValueError", message: "b", file: "tools.py", line: 4),
        Row(
            what: "recursion without end",
            text: header + main + frame("/box/work/main.py", 2, in: "f") + "  [Previous line repeated 996 more times]\n"
                + "RecursionError: maximum recursion depth exceeded\n",
            type: "RecursionError", message: "maximum recursion depth exceeded", file: "main.py", line: 2),
        Row(
            what: "a syntax error in the program",
            text: "  File \"/box/work/main.py\", line 2\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n",
            type: "SyntaxError", message: "invalid syntax", file: "main.py", line: 2),
        Row(
            what: "an indentation error in the program",
            text: "  File \"/box/work/main.py\", line 3\n    x = 1\nIndentationError: unexpected indent\n",
            type: "IndentationError", message: "unexpected indent", file: "main.py", line: 3),
        Row(
            what: "a syntax error in an imported module",
            text: header + main
                + "  File \"/box/work/tools.py\", line 5\n    if x\n        ^\nSyntaxError: expected ':'\n",
            type: "SyntaxError", message: "expected ':'", file: "tools.py", line: 5),
        Row(
            what: "several exceptions at once",
            text:
                "  + Exception Group Traceback (most recent call last):\n  |   File \"/box/work/main.py\", line 4, in "
                + "<module>\n  |     do_it()\n  | ExceptionGroup: two things (2 sub-exceptions)\n"
                + "  +-+---------------- 1 ----------------\n    | ValueError: a\n"
                + "    +---------------- 2 ----------------\n    | KeyError: 'b'\n"
                + "    +------------------------------------\n",
            type: "ExceptionGroup", message: "two things (2 sub-exceptions)", file: "main.py", line: 4),
        Row(
            what: "a header that the program wrote itself", text: header + "\n" + header + main + "KeyError: 1\n",
            type: "KeyError", message: "1", file: "main.py", line: 7),
    ])
    func reads(_ row: Row) throws {
        let exception = try #require(Self.parser.parse(Array(row.text.utf8)))
        #expect(exception.type == row.type)
        #expect(exception.message == row.message)
        #expect(exception.file == row.file)
        #expect(exception.line == row.line)
        #expect(!exception.traceback.contains("/box/work"))
        #expect(exception.isSyntaxError == ["SyntaxError", "IndentationError"].contains(row.type))
    }

    @Test(arguments: [
        "", "\n", "Error: no such file\n", "usage: main.py FILE\n", "ValueError: only said so\n",
        "Traceback (most recent call last):\n", "traceback (most recent call last):\nKeyError: 1\n",
        "  Traceback (most recent call last):\n    KeyError: 1\n", "File \"/box/work/main.py\", line 1\nKeyError: 1\n",
        "  File \"/elsewhere/main.py\", line 1\nSyntaxError: no\n",
        "  File \"/box/work/main.py\", line x\nSyntaxError: no\n", "  File \"/box/work/main.py\", line 1\n",
        "Traceback (most recent call last):\n  File \"/box/work/main.py\", line 7, in <module>\n    do_it()\n",
        "Traceback (most recent call last):\nno exception at all\n",
    ])
    func seesNoneIn(_ text: String) {
        #expect(Self.parser.parse(Array(text.utf8)) == nil)
    }

    @Test func readsBytesThatAreNotUTF8() throws {
        let bytes = Array((Self.header + Self.main).utf8) + Array("ValueError: ".utf8) + [0xFF, 0x0A]
        #expect(try #require(Self.parser.parse(bytes)).message == "\u{FFFD}")
    }

    @Test func keepsTheTracebackButNotTheFolder() throws {
        let text = "note\n" + Self.header + Self.main + "KeyError: \"/box/work/a.txt\" in /box/work/\n"
        let exception = try #require(Self.parser.parse(Array(text.utf8)))
        #expect(
            exception.traceback == "note\n" + Self.header + Self.frame("main.py", 7)
                + "KeyError: \"a.txt\" in /box/work/\n")
    }
}
