import Catalog
import Checks
import Grading
import TestSupport
import Testing

@testable import Diagnosis
@testable import Presentation

/// What an editor's problem matcher reads.
@Suite struct EditorLinesTests {
    private static func entry(
        _ name: String, _ kind: VerdictKind, exception: PythonException? = nil, mismatches: [Mismatch] = []
    ) -> CaseVerdict {
        CaseVerdict(
            name: name, kind: kind, mismatches: mismatches, exception: exception, limit: nil, termination: .exited(1),
            standardOutput: [], standardError: [], wallMicroseconds: 1)
    }

    private static func output(_ expected: String, _ actual: String) -> Mismatch {
        var mismatch = Mismatch(.init(rawValue: "standard-output"))
        mismatch.contrast = Contrast(expected: Array(expected.utf8), actual: Array(actual.utf8))
        return mismatch
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var expected: String
        var actual: String
        var words: String

        var testDescription: String { words }
    }

    @Test(arguments: [
        Row(expected: "a\nb\n", actual: "a\nc\n", words: #"expected "b", found "c""#),
        Row(expected: "a\n", actual: "", words: #"expected "a", found nothing"#),
        Row(expected: "a\nb\n", actual: "a\n", words: #"expected "b", found no further line"#),
        Row(expected: "a\n", actual: "a\n\u{1B}[2J\n", words: "expected no further line, found \"␛[2J\""),
        Row(expected: "a\n", actual: "a", words: "expected no further line, found nothing more"),
        Row(
            expected: String(repeating: "x", count: 99), actual: "y",
            words: "expected \"" + String(repeating: "x", count: 59) + "…\", found \"y\""),
    ])
    func theFirstDifferenceIsTold(_ row: Row) {
        let entry = Self.entry("c", .wrongAnswer, mismatches: [Self.output(row.expected, row.actual)])
        #expect(CaseLine(entry).message == "standard-output: " + row.words)
    }

    private static let exercise = Exercise(
        id: Samples.one, title: "Sample", level: 1, minutes: 5, concepts: [], sandbox: "pure",
        files: ["main.py", "lib/shop.py"], mistakes: [], cases: [], contentHash: "")

    private static func lines(_ verdict: Verdict, _ explanation: Explanation = Explanation()) -> [String] {
        EditorLines(verdict, explanation, of: exercise) { "/w/" + $0 }.lines
    }

    @Test func theCauseComesBeforeTheCases() {
        let raised = PythonException(
            type: "KeyError", message: "'x'", file: "lib/shop.py", line: 9, traceback: "")
        let verdict = Verdict(
            kind: .runtimeError,
            cases: [
                Self.entry("one", .runtimeError, exception: raised), Self.entry("two", .accepted),
                Self.entry("three", .wrongAnswer, mismatches: [Self.output("a\n", "b\n")]),
            ], notRun: [], missingFiles: [])
        let cause = Cause(trap: "t", text: "A name\n  is wrong.", file: "main.py", line: 3, proof: .sameBehaviour)
        #expect(
            Self.lines(verdict, Explanation(cause: cause)) == [
                "/w/main.py:3:1: error: A name is wrong.",
                "/w/lib/shop.py:9:1: error: runtime-error: case \"one\": KeyError: 'x'",
                "/w/main.py:1:1: error: wrong-answer: case \"three\": standard-output: expected \"a\", found \"b\"",
            ])
    }

    /// What Python cannot read is said once, with the column.
    @Test func aProgramThatCannotBeReadHasOneProblem() {
        let error = PythonException(
            type: "SyntaxError", message: "invalid syntax", file: "main.py", line: 2, traceback: "")
        let cases = ["one", "two"].map { Self.entry($0, .syntaxError, exception: error) }
        let verdict = Verdict(kind: .syntaxError, cases: cases, notRun: [], missingFiles: [])
        #expect(
            Self.lines(verdict) == ["/w/main.py:2:1: error: syntax-error: case \"one\": SyntaxError: invalid syntax"])
        let fault = SyntaxFault(kind: .missingColon, file: "main.py", line: 2, columns: 7..<8)
        let lines = Self.lines(verdict, Explanation(syntax: fault))
        #expect(lines.count == 1 && lines[0].hasPrefix("/w/main.py:2:8: error: "))
    }

    @Test func whatIsMissingOrAcceptedIsToldToo() {
        let missing = Verdict(kind: .missingFile, cases: [], notRun: ["one"], missingFiles: ["lib/shop.py"])
        #expect(Self.lines(missing) == ["/w/lib/shop.py:1:1: error: missing-file: there is no lib/shop.py yet"])
        let accepted = Verdict(kind: .accepted, cases: [Self.entry("one", .accepted)], notRun: [], missingFiles: [])
        #expect(Self.lines(accepted).isEmpty)
    }
}
