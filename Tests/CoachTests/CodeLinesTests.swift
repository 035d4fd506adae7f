import Testing

@testable import Coach

/// Which lines of a file are code.
@Suite struct CodeLinesTests {
    @Test(arguments: [
        ("a = 1\n\n  # no\nb = 2  # yes\n", ["a = 1", "b = 2"]),
        ("def f():\n    \"\"\"Says.\"\"\"\n    return 1\n", ["def f():", "return 1"]),
        ("\"\"\"Says\n\nmore.\n\"\"\"\nimport sys\n", ["import sys"]),
        ("text = \"\"\"\n# kept\n\"\"\"\nb = 1\n", ["text = \"\"\"", "# kept", "\"\"\"", "b = 1"]),
        ("print('  # kept')\r\n", ["print('  # kept')"]),
        ("", []), ("\n \t\n", []),
    ])
    func comments(_ text: String, _ lines: [String]) {
        #expect(CodeLines.of(Array(text.utf8), in: "main.py").map(\.stripped) == lines)
    }

    @Test func aHeadingIsNoComment() {
        let text = Array("# Shop\n\nOpen.\n".utf8)
        #expect(CodeLines.of(text, in: "README.md").count == 2 && CodeLines.of(text, in: "Dockerfile").count == 1)
    }
}
