import TestSupport
import Testing

@testable import Checks
@testable import Diagnosis
@testable import Grading
@testable import Sandbox

/// What makes two wrong answers the same mistake.
@Suite struct BehaviourTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var what: String
        var first: RunRecord
        var second: RunRecord
        var isSame: Bool

        var testDescription: String { what }
    }

    @Test(arguments: [
        Row(what: "the same", first: Sample.record("no\n"), second: Sample.record("no\n"), isSame: true),
        Row(
            what: "another time", first: Sample.record("no\n"), second: Sample.record("no\n", wallMicroseconds: 9),
            isSame: true),
        Row(
            what: "other words on standard error", first: Sample.record(errors: "a"),
            second: Sample.record(errors: "b"), isSame: true),
        Row(what: "another output", first: Sample.record("a"), second: Sample.record("b"), isSame: false),
        Row(
            what: "another exit status", first: Sample.record(), second: Sample.record(ended: .exited(2)), isSame: false
        ),
        Row(
            what: "another ending", first: Sample.record(ended: .signaled(6)),
            second: Sample.record(ended: .signaled(11)), isSame: false),
        Row(
            what: "other files", first: Sample.record(files: ["a": .missing]),
            second: Sample.record(files: ["a": .content([])]), isSame: false),
        Row(
            what: "the exception from another line", first: Sample.raised("KeyError: 'a'"),
            second: Sample.raised("KeyError: 'a'", at: 9), isSame: true),
        Row(
            what: "another exception", first: Sample.raised("KeyError: 'a'"), second: Sample.raised("IndexError: 'a'"),
            isSame: false),
        Row(
            what: "another message", first: Sample.raised("KeyError: 'a'"), second: Sample.raised("KeyError: 'b'"),
            isSame: false),
        Row(
            what: "stopped at another place", first: Sample.record("1\n2\n", limit: .output),
            second: Sample.record("1\n2\n3\n", limit: .output, files: ["a": .missing]), isSame: true),
        Row(
            what: "stopped for another reason", first: Sample.record(limit: .output),
            second: Sample.record(limit: .wall), isSame: false),
        Row(
            what: "stopped, and not", first: Sample.record("", limit: .wall), second: Sample.record(""), isSame: false),
        Row(
            what: "another answer to an example", first: Sample.record(examples: [Sample.answer("1")]),
            second: Sample.record(examples: [Sample.answer("2")]), isSame: false),
        Row(
            what: "another exception in an example", first: Sample.record(examples: [Sample.answer(raised: "A: 1")]),
            second: Sample.record(examples: [Sample.answer(raised: "A: 2")]), isSame: false),
        Row(
            what: "an example less", first: Sample.record(examples: [Sample.answer(), Sample.answer()]),
            second: Sample.record(examples: [Sample.answer()]), isSame: false),
    ])
    func compares(_ row: Row) {
        let parser = TracebackParser(workFolder: "/box/work", learnerFiles: ["main.py"])
        let behaviours = [row.first, row.second].map { record in
            var verdict = CaseVerdict(name: "", record)
            verdict.exception = parser.parse(record.standardError)
            return Behaviour(record, verdict)
        }
        #expect((behaviours[0] == behaviours[1]) == row.isSame)
    }

    /// A kind of check may run something that is the same for every answer, and find the fault in the answer itself.
    @Test(arguments: [(1, "for", true), (9, "for", true), (1, "while", false)])
    func comparesWhatIsNotAsExpectedWhereverItStands(_ line: Int, _ found: String, _ isSame: Bool) {
        func behaviour(_ line: Int, _ found: String) -> Behaviour {
            var verdict = CaseVerdict(name: "", Sample.record())
            var mismatch = Mismatch(Mismatch.Kind(rawValue: "forbidden"), actual: .bytes(Array(found.utf8)))
            (mismatch.line, mismatch.source) = (line, "line \(line)")
            verdict.mismatches = [mismatch]
            return Behaviour(Sample.record(), verdict)
        }
        #expect((behaviour(1, "for") == behaviour(line, found)) == isSame)
    }

    /// Where a message on standard error is asked for, a program that crashes has a traceback there, with its own lines.
    @Test(arguments: [("KeyError: 'a'", true), ("KeyError: 'b'", false)])
    func looksPastTheTracebackOnStandardError(_ second: String, _ isSame: Bool) {
        func behaviour(_ exception: String, line: Int) -> Behaviour {
            let record = Sample.raised(exception, at: line)
            var verdict = CaseVerdict(name: "", record)
            verdict.exception = TracebackParser(workFolder: "/box/work", learnerFiles: ["main.py"])
                .parse(record.standardError)
            verdict.mismatches = [Mismatch(.errorOutput, actual: .bytes(record.standardError))]
            return Behaviour(record, verdict)
        }
        #expect((behaviour("KeyError: 'a'", line: 3) == behaviour(second, line: 9)) == isSame)
    }

    /// The words by which a server refuses are its author's own; of an answer with the right status the body counts.
    @Test(arguments: [
        ([409], "is taken", "KeyError: 1", true), ([500], "exists", "KeyError: 1", false),
        ([409], "exists", "KeyError: 2", true), ([409], "exists", "IndexError: 1", false),
        ([], "is taken", "KeyError: 1", false), ([], "exists", "KeyError: 2", true),
    ])
    func comparesAnswersOfServersByTheirStatus(_ status: [Int], _ body: String, _ error: String, _ isSame: Bool) {
        func behaviour(_ status: [Int], _ body: String, _ error: String) -> Behaviour {
            var record = Sample.raised(error)
            record.conversation = ConversationRecord(end: .finished, groups: [])
            var verdict = CaseVerdict(name: "", record)
            verdict.exception = TracebackParser(workFolder: "/box/work", learnerFiles: ["main.py"])
                .parse(record.standardError)
            verdict.mismatches = status.map { Mismatch(.status, actual: .number($0)) }
            verdict.mismatches.append(Mismatch(.json, name: "/error", actual: .bytes(Array(body.utf8))))
            for index in verdict.mismatches.indices { verdict.mismatches[index].request = "1 POST /people" }
            return Behaviour(record, verdict)
        }
        let first = behaviour(status.isEmpty ? [] : [409], "exists", "KeyError: 1")
        #expect((first == behaviour(status, body, error)) == isSame)
    }

    /// Tests have names and words of their own; whether they fail or err, and by what, is what they do.
    @Test(arguments: [
        (["test_a"], "ValueError: 1", Mismatch.Kind.testError, true),
        (["test_b", "test_c"], "ValueError: 2", .testError, true), (["test_a"], "KeyError: 1", .testError, false),
        (["test_a"], "ValueError: 1", .testFailed, false),
    ])
    func comparesTestsByWhatTheyDo(_ names: [String], _ error: String, _ kind: Mismatch.Kind, _ isSame: Bool) {
        func behaviour(_ names: [String], _ error: String, _ kind: Mismatch.Kind) -> Behaviour {
            var verdict = CaseVerdict(name: "", Sample.record())
            verdict.mismatches = names.map { Mismatch(kind, name: $0, actual: .bytes(Array("\($0): \(error)".utf8))) }
            verdict.exception = TracebackParser(workFolder: "/box/work", learnerFiles: ["main.py"])
                .parse(Sample.raised(error).standardError)
            return Behaviour(Sample.record(), verdict)
        }
        #expect((behaviour(["test_a"], "ValueError: 1", .testError) == behaviour(names, error, kind)) == isSame)
    }

    /// What a server prints has ports and times in it; which request it failed counts even where it was late.
    @Test(arguments: [("2 GET /b", "other", true), ("3 GET /c", "", false)])
    func comparesServersByTheirAnswers(_ request: String, _ printed: String, _ isSame: Bool) {
        func behaviour(_ request: String, _ printed: String) -> Behaviour {
            var record = Sample.record(printed, ended: .signaled(9), limit: .wall)
            record.conversation = ConversationRecord(end: .finished, groups: [])
            var verdict = CaseVerdict(name: "", record)
            verdict.mismatches = [Mismatch(Mismatch.Kind(rawValue: "no-answer"), name: "timed-out")]
            verdict.mismatches[0].request = request
            return Behaviour(record, verdict)
        }
        #expect((behaviour("2 GET /b", "") == behaviour(request, printed)) == isSame)
    }

    @Test func theWorstFailingCaseIsShown() {
        func failed(_ name: String, _ kind: VerdictKind) -> CaseVerdict {
            CaseVerdict(
                name: name, kind: kind, mismatches: [], exception: nil, limit: nil, termination: .exited(0),
                standardOutput: [], standardError: [], wallMicroseconds: 0)
        }
        let cases = [
            failed("a", .accepted), failed("b", .wrongAnswer), failed("c", .timeLimit), failed("d", .timeLimit),
        ]
        let verdict = Verdict(kind: .timeLimit, cases: cases, notRun: [], missingFiles: [])
        #expect(!verdict.isAccepted)
        #expect(verdict.failing.map(\.name) == ["b", "c", "d"])
        #expect(verdict.firstFailing?.name == "c")
    }
}
