import Page
import Sandbox
import TestSupport
import Testing

@testable import Checks

/// What is made of what tools print, and of what is read in a wheel.
@Suite struct ToolTests {
    @Test func readsMypy() {
        let output = """
            a.py:3: error: Argument 1 to "f" has "Literal['x  [misc]']"; expected "int"  [arg-type]
            a.py:3: note: See the docs: [of mypy]
            b.py:1: error: No rule here
            mypy: something else
            """
        #expect(
            ToolFinding.mypy(Array(output.utf8)) == [
                ToolFinding(
                    file: "a.py", line: 3, rule: "arg-type",
                    message:
                        "Argument 1 to \"f\" has \"Literal['x  [misc]']\"; expected \"int\"\nSee the docs: [of mypy]"),
                ToolFinding(file: "b.py", line: 1, rule: "", message: "No rule here"),
                ToolFinding(file: "", line: 0, rule: "", message: "mypy: something else"),
            ])
    }

    @Test func readsRuff() {
        var record = Sample.record(
            #"[{"filename": "/box/work/a.py", "location": {"row": 2}, "code": "F401", "message": "unused"}]"#)
        record.workFolder = "/box/work"
        #expect(
            ToolFinding.ruff(record) == [ToolFinding(file: "a.py", line: 2, rule: "F401", message: "unused")])
        record.standardOutput = Array("error".utf8)
        #expect(ToolFinding.ruff(record) == nil)
        record.standardOutput = Array("--- a.py\n+++ a.py\n@@ -4,2 +4,2 @@\n-x=1\n+x = 1\n".utf8)
        let message = "ruff format would write the lines from here on otherwise\n-x=1\n+x = 1"
        #expect(ToolFinding.format(record) == [ToolFinding(file: "a.py", line: 4, rule: "format", message: message)])
    }

    @Test(arguments: [
        (WheelExpectation(name: "Pocket.Ledger"), []),
        (WheelExpectation(version: "1.3"), ["the version"]),
        (WheelExpectation(requiresPython: ">= 3.10"), []),
        (WheelExpectation(requires: []), ["what it requires"]),
        (WheelExpectation(requires: ["rich >=1", "attrs"]), []),
        (WheelExpectation(scripts: ["ledger": "ledger.cli:main"]), []),
        (WheelExpectation(scripts: [:]), ["its scripts"]),
        (WheelExpectation(files: ["ledger/cli.py", "ledger/b.py"]), ["a file that must be in it"]),
        (WheelExpectation(absent: ["tests/", "ledger/cli.py", "led"]), ["a file that must not be in it"]),
    ])
    func comparesAWheel(_ expected: WheelExpectation, _ differences: [String]) throws {
        let text = """
            {"wheels": 1, "wheel": "x.whl", "name": "pocket_ledger", "version": "1.2", "requires-python": ">=3.10",
             "requires": ["attrs", "rich>=1"], "scripts": {"ledger": "ledger.cli:main"}, "files": ["ledger/cli.py"]}
            """
        let report = try #require(WheelReport(Array(text.utf8)))
        #expect(report.differences(expected).map(\.what) == differences)
    }

    /// Whatever keeps a wheel from being read, nothing is accepted.
    @Test func acceptsNothingThatWasNotRead() throws {
        let check = WheelCheck(name: "wheel")
        func verdict(_ reading: String?) throws -> VerdictKind {
            var record = Sample.record("")
            record.then = reading.map { [Sample.record($0)] } ?? []
            return try check.judge([record], of: [:], under: Sample.profile).kind
        }
        #expect(try verdict(nil) == .refused)
        #expect(try verdict(#"{"wheels": 0}"#) == .wrongAnswer)
        #expect(try verdict(#"{"wheels": 2}"#) == .wrongAnswer)
        #expect(try verdict(#"{"wheels": 1, "problem": "torn"}"#) == .wrongAnswer)
        #expect(throws: ToolFault.self) { try verdict("") }
    }

    @Test func takesAFaultOfTheToolForNoVerdict() throws {
        let check = LintCheck(name: "types", tool: .mypy, origin: ToolOrigin(file: "tools.json", keyPath: "tools[0]"))
        func judge(_ status: Int, _ output: String) throws -> VerdictKind {
            var record = Sample.record("[]")
            var run = Sample.record(output)
            run.termination = .exited(status)
            record.then = [run]
            return try check.judge([record], of: [:], under: Sample.profile).kind
        }
        #expect(try judge(0, "") == .accepted)
        #expect(try judge(0, "a.py:1: error: no  [misc]") == .wrongAnswer)
        #expect(throws: ToolFault.self) { try judge(1, "") }
        #expect(throws: ToolFault.self) { try judge(70, "") }
        #expect(throws: Findings.self) { try judge(2, "") }
    }
}
