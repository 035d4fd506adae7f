import TestSupport
import Testing

@testable import Catalog
@testable import Checks
@testable import Diagnosis
@testable import Grading
@testable import Page
@testable import Presentation

/// Which of several failing cases is shown, which are named beside it, and in what words.
@Suite struct FailingCasesTests {
    struct Entry: Sendable {
        var name: String
        var kind = VerdictKind.wrongAnswer
        var mismatch = "stdout"
        /// What was found in the place of what is right.
        var found: String?
        var raisedIn: Int?
        var lines = 2

        var verdict: CaseVerdict {
            let exception = raisedIn.map {
                PythonException(type: "KeyError", message: "'a'", file: "main.py", line: $0, traceback: "")
            }
            var verdict = CaseVerdict(
                name: name, kind: kind,
                mismatches: kind == .wrongAnswer
                    ? [Mismatch(Mismatch.Kind(rawValue: mismatch), actual: found.map { .bytes(Array($0.utf8)) })] : [],
                exception: exception, limit: nil, termination: .exited(kind == .runtimeError ? 1 : 0),
                standardOutput: [], standardError: [], wallMicroseconds: 1)
            let text = String(repeating: "line\n", count: lines)
            verdict.blocks = kind == .accepted ? [] : [.listing(Listing("standard input", text))]
            return verdict
        }
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var entries: [Entry]
        var shown: String?
        var alike: [String] = []
        var others: [String] = []
    }

    private static func verdict(_ entries: [Entry]) -> Verdict {
        let cases = entries.map(\.verdict)
        return Verdict(kind: cases.map(\.kind).min() ?? .accepted, cases: cases, notRun: [], missingFiles: [])
    }

    @Test(arguments: [
        Row(testDescription: "none", entries: [Entry(name: "a", kind: .accepted)], shown: nil),
        Row(
            testDescription: "the first of those alike",
            entries: [Entry(name: "a", kind: .accepted), Entry(name: "b"), Entry(name: "c")], shown: "b", alike: ["c"]),
        Row(
            testDescription: "the worst kind, wherever it stands",
            entries: [Entry(name: "a"), Entry(name: "b", kind: .runtimeError, raisedIn: 3), Entry(name: "c")],
            shown: "b", others: ["a", "c"]),
        Row(
            testDescription: "one that fits on a screen before a long one",
            entries: [Entry(name: "a", lines: 60), Entry(name: "b", lines: 9), Entry(name: "c", lines: 1)],
            shown: "b", alike: ["a", "c"]),
        Row(
            testDescription: "the shortest where all are long",
            entries: [Entry(name: "a", lines: 60), Entry(name: "b", lines: 50)], shown: "b", alike: ["a"]),
        Row(
            testDescription: "another line raises",
            entries: [
                Entry(name: "a", kind: .runtimeError, raisedIn: 3), Entry(name: "b", kind: .runtimeError, raisedIn: 4),
                Entry(name: "c", kind: .runtimeError, raisedIn: 3),
            ], shown: "a", alike: ["c"], others: ["b"]),
        Row(
            testDescription: "something else is wrong",
            entries: [Entry(name: "a"), Entry(name: "b", mismatch: "file"), Entry(name: "c")], shown: "a",
            alike: ["c"], others: ["b"]),
        Row(
            testDescription: "each question that has an answer is one of its own",
            entries: [
                Entry(name: "a", mismatch: "prediction", found: "3"),
                Entry(name: "b", mismatch: "prediction", found: "3"),
            ], shown: "a", others: ["b"]),
        Row(
            testDescription: "questions without an answer",
            entries: [Entry(name: "a", mismatch: "short-answer"), Entry(name: "b", mismatch: "short-answer")],
            shown: "a", alike: ["b"]),
        Row(
            testDescription: "each rule is one of its own",
            entries: [Entry(name: "a", kind: .ruleBroken), Entry(name: "b", kind: .ruleBroken)], shown: "a",
            others: ["b"]),
    ])
    func shown(_ row: Row) {
        let failing = FailingCases(Self.verdict(row.entries))
        #expect(failing.shown?.name == row.shown)
        #expect(failing.alike == row.alike && failing.others.map(\.name) == row.others)
    }

    @Test(
        arguments: [
            ([], 3, nil), (["b"], 2, "All 2 cases fail alike."), (["b", "c"], 4, "Also in: b, c."),
            (
                ["b", "c", "d", "e", "f", "g", "h"], 20,
                "Also in: b, c, d, e; 3 more cases fail alike."
            ),
            (["b\n  pass  forged"], 4, "Also in: b␊  pass  forged."),
        ] as [([String], Int, String?)])
    func alike(_ row: ([String], Int, String?)) { #expect(Wording.alike(row.0, of: row.1) == row.2) }

    /// The cause, then the case, then whatever else is known of the others.
    @Test func theOrderOfAPage() throws {
        let entries = [
            Entry(name: "good", kind: .accepted), Entry(name: "long", lines: 60), Entry(name: "short", lines: 3),
            Entry(name: "other", mismatch: "file"),
        ]
        var exercise = Sample.exercise([])
        exercise.cases = entries.map { ProgramCheck(name: $0.name) }
        let page = VerdictPage(
            Self.verdict(entries),
            explanation: Explanation(cause: Cause(trap: nil, text: "You do it twice.", proof: .output)),
            of: .init(files: [:]), to: exercise, in: .init(root: "/", tracks: [], concepts: [], traps: []))
        let text = VerdictScreen(page, output: Output(isStyled: false, width: 80)).render().plain
        let parts = [
            "3 of 4 cases fail.", "You do it twice.", "Case \"short\"", "Also in: long.", "standard input",
            "Otherwise fail: other (wrong-answer).", "Pass: good.",
        ]
        let places = parts.map { text.range(of: $0)?.lowerBound }
        #expect(places.allSatisfy { $0 != nil }, "\(text)")
        #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
        #expect(!text.contains("FAIL"))
    }

    /// What Python cannot read is one thing, and no case is more to blame than another.
    @Test func aSyntaxErrorIsShownOnce() throws {
        var first = Entry(name: "a", kind: .syntaxError).verdict
        first.exception = PythonException(
            type: "SyntaxError", message: "'(' was never closed", file: "main.py", line: 1,
            traceback: "  File \"main.py\", line 1\n    print(\n         ^\nSyntaxError: '(' was never closed\n")
        first.blocks = CasePage().blocks(of: first, answer: [:])
        var second = first
        second.name = "b"
        let verdict = Verdict(kind: .syntaxError, cases: [first, second], notRun: [], missingFiles: [])
        var exercise = Sample.exercise([])
        exercise.cases = ["a", "b"].map { ProgramCheck(name: $0) }
        let page = VerdictPage(
            verdict, explanation: Explanation(), of: .init(files: [:]), to: exercise,
            in: .init(root: "/", tracks: [], concepts: [], traps: []))
        let text = VerdictScreen(page, output: Output(isStyled: false, width: 80)).render().plain
        #expect(text.components(separatedBy: "SyntaxError: '('").count == 2 && !text.contains("Case \""), "\(text)")
    }
}
