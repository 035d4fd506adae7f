import Testing

@testable import Sandbox

/// Interpreter sessions: one record for the import, and one for each example.
@Suite struct SessionTests {
    private static let module = """
        print("imported")
        def half(n):
            if n % 2: raise ValueError(f"{n} is odd")
            return n // 2
        """

    private func run(_ module: String, _ examples: [String], _ confinement: Confinement) throws -> RunRecord {
        let request = RunRequest(
            kind: .session(module: "half", examples: examples.map { $0 + "\n" }), files: ["half.py": Array(module.utf8)]
        )
        return try Support.run(request, confinement)
    }

    private func summary(_ record: RunRecord) -> [String] {
        record.examples.map { example in
            String(decoding: example.standardOutput, as: UTF8.self)
                + (example.exception.map { "!" + String(decoding: $0, as: UTF8.self) } ?? "")
        }
    }

    @Test(arguments: Support.confinements)
    func recordsEachExample(_ confinement: Confinement) throws {
        let record = try run(
            Self.module,
            ["half(4)", "half(3)", "x = half(8)", "x", "missing(1)", "for i in range(2):\n    print(i)", "half(", "_"],
            confinement)
        #expect(
            summary(record) == [
                "imported\n", "2\n", "!ValueError: 3 is odd", "", "4\n", "!NameError: name 'missing' is not defined",
                "0\n1\n", "!SyntaxError: '(' was never closed", "4\n",
            ])
        let traceback = String(decoding: record.examples[2].standardError, as: UTF8.self)
        #expect(traceback.contains("File \"\(record.workFolder)/half.py\", line 3, in half"))
        #expect(!traceback.contains("driver") && !traceback.contains("sitecustomize"))
    }

    @Test(
        arguments: Support.confinements,
        [
            ("import sys; sys.exit(0)", ["!SystemExit: 0"]),
            ("import os; os._exit(0)", []),
            ("def half(:", ["!SyntaxError: invalid syntax"]),
            ("import nothing_like_it", ["!ModuleNotFoundError: No module named 'nothing_like_it'"]),
        ])
    func stopsAtAFailingImport(_ confinement: Confinement, _ row: (String, [String])) throws {
        #expect(summary(try run(row.0, ["half(4)"], confinement)) == row.1)
    }

    @Test(arguments: ["import os; os._exit(0)", "import sys; sys.stdout.close()", "import sys; sys.stdout = None"])
    func survivesExamplesThatBreakTheProcess(_ example: String) throws {
        let record = try run(Self.module, ["half(2)", example, "half(4)"], Support.confinements[0])
        #expect(summary(record).prefix(2) == ["imported\n", "1\n"])
        #expect(!summary(record).dropFirst(3).contains("2\n"))
    }
}
