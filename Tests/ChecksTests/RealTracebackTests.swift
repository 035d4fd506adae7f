import Foundation
import TestSupport
import Testing

@testable import Checks

/// What the real interpreter says of programs that fail.
@Suite struct RealTracebackTests {
    struct Program: Sendable, CustomTestStringConvertible {
        var what: String
        var main: String
        var tools = "def half(x):\n    return 1 / x\n"
        var type: String
        var message: String
        var file: String? = "main.py"
        var line: Int?

        var testDescription: String { what }
    }

    @Test(arguments: [
        Program(
            what: "an exception", main: "a = []\n\na[3]\n", type: "IndexError", message: "list index out of range",
            line: 3),
        Program(
            what: "in an imported module", main: "import tools\ntools.half(0)\n", type: "ZeroDivisionError",
            message: "division by zero", file: "tools.py", line: 2),
        Program(
            what: "through the standard library", main: "import json\n\njson.loads('{')\n",
            type: "json.decoder.JSONDecodeError",
            message: "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)", line: 3),
        Program(
            what: "while handling another", main: "try:\n    {}['a']\nexcept KeyError:\n    int('b')\n",
            type: "ValueError", message: "invalid literal for int() with base 10: 'b'", line: 4),
        Program(
            what: "a class of its own, with lines of message",
            main: "class Broken(Exception):\n    pass\n\nraise Broken('one\\ntwo: 2\\n\\nthree')\n", type: "Broken",
            message: "one\ntwo: 2\n\nthree", line: 4),
        Program(what: "no message", main: "assert 1 > 2\n", type: "AssertionError", message: "", line: 1),
        Program(
            what: "a syntax error", main: "x = 1\ny = (1,\n", type: "SyntaxError", message: "'(' was never closed",
            line: 2),
        Program(
            what: "a wrong indentation", main: "x = 1\n  y = 2\n", type: "IndentationError",
            message: "unexpected indent", line: 2),
        Program(
            what: "a syntax error in an imported module", main: "import tools\n", tools: "\n\nreturn 1\n",
            type: "SyntaxError", message: "'return' outside function", file: "tools.py", line: 3),
        Program(
            what: "recursion without end", main: "def f(n):\n    return f(n) + 1\n\nf(1)\n", type: "RecursionError",
            message: "maximum recursion depth exceeded", line: 2),
        Program(
            what: "words on standard error before it",
            main: "import sys\nprint('Error: low', file=sys.stderr)\nopen('none.txt')\n", type: "FileNotFoundError",
            message: "[Errno 2] No such file or directory: 'none.txt'", line: 3),
        Program(
            what: "a text that exit is given", main: "import sys\nsys.exit('ValueError: not really')\n", type: "",
            message: "", file: nil),
    ])
    func isRead(_ program: Program) throws {
        try TemporaryFolder.with { folder in
            try Data(program.main.utf8).write(to: folder.appending(path: "main.py"))
            try Data(program.tools.utf8).write(to: folder.appending(path: "tools.py"))
            let result = try RealPython.run(["main.py"], in: folder)
            #expect(result.status == 1)
            let parser = TracebackParser(workFolder: folder.path, learnerFiles: ["main.py", "tools.py"])
            guard let exception = parser.parse(result.errors) else {
                #expect(program.type.isEmpty)
                return
            }
            #expect(exception.type == program.type)
            #expect(exception.message == program.message)
            #expect(exception.file == program.file)
            #expect(exception.line == program.line)
        }
    }

    @Test func severalExceptionsAtOnce() throws {
        try TemporaryFolder.with { folder in
            let hasGroups = try RealPython.run(["-c", "ExceptionGroup"], in: folder).status == 0
            let program = "\nraise ExceptionGroup('two', [ValueError(1), KeyError('a')])\n"
            try Data(program.utf8).write(to: folder.appending(path: "main.py"))
            let errors = try RealPython.run(["main.py"], in: folder).errors
            let parser = TracebackParser(workFolder: folder.path, learnerFiles: ["main.py"])
            let exception = try #require(parser.parse(errors))
            #expect(exception.type == (hasGroups ? "ExceptionGroup" : "NameError"))
            #expect(
                exception.message == (hasGroups ? "two (2 sub-exceptions)" : "name 'ExceptionGroup' is not defined"))
            #expect(exception.line == 2)
        }
    }
}
