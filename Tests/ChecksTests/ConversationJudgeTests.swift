import System
import TestSupport
import Testing

@testable import Checks
@testable import Page
@testable import Sandbox

/// What a client has heard, and what is said of it.
@Suite struct ConversationJudgeTests {
    /// Two requests, of which the second is looked at.
    private static func check(_ change: (inout AnswerExpectation) -> Void = { $0.status = 200 }) -> ProgramCheck {
        var expected = AnswerExpectation()
        change(&expected)
        func exchange(_ path: String, _ expected: AnswerExpectation) -> Conversation.Exchange {
            Conversation.Exchange(
                request: .init(
                    method: "GET", path: path, headers: [], body: [], isJSON: false,
                    captures: [.init(name: "id", kind: .json, place: "/id")]), expected: expected)
        }
        var run = ProgramRun()
        run.expected.end = .any
        run.conversation = Conversation()
        run.conversation?.groups = [[exchange("/one", AnswerExpectation())], [exchange("/two", expected)]]
        return ProgramCheck(name: "case", runs: [run])
    }

    private static func answer(
        _ status: Int = 200, _ body: String = "", headers: [Header] = [], fault: ConversationRecord.Fault? = nil
    ) -> ConversationRecord.Exchange {
        var answer = ConversationRecord.Exchange()
        (answer.status, answer.body, answer.headers, answer.fault) = (status, Array(body.utf8), headers, fault)
        return answer
    }

    private static func record(
        _ second: ConversationRecord.Exchange?, errors: String = "", end: ConversationRecord.End = .finished,
        ended: RunRecord.Termination = .signaled(9), limit: RunRecord.ReachedLimit? = nil
    ) -> RunRecord {
        var record = Sample.record("", errors: errors, ended: ended, limit: limit)
        record.conversation = ConversationRecord(end: end, groups: [[answer()]] + (second.map { [[$0]] } ?? []))
        return record
    }

    private func judge(_ check: ProgramCheck, _ record: RunRecord) -> (
        kind: VerdictKind, page: String, verdict: CaseVerdict
    ) {
        let verdict = check.judge([record], of: ["main.py": Array("a\nb\nc\n".utf8)], under: Sample.profile)
        let page = verdict.blocks.map { block in
            switch block {
            case .text(let text): text.plain
            case .listing(let listing): "\(listing.title): " + String(decoding: listing.content, as: UTF8.self)
            case .quote(let quote): quote.place
            case .compared(let texts): "compared \(texts.what)"
            default: ""
            }
        }.joined(separator: "\n")
        return (verdict.kind, page, verdict)
    }

    @Test(arguments: [
        (
            ConversationRecord.Fault.timedOut, VerdictKind.timeLimit,
            "Request 2 of 2, GET /two, was not answered within 2 seconds."
        ),
        (.noTime, .timeLimit, "what was left of the time"), (.noEnd, .timeLimit, "no Content-Length"),
        (.nothingListens(otherPorts: ""), .wrongAnswer, "Nothing answers on port 8000. Does"),
        (.nothingListens(otherPorts: "8080"), .wrongAnswer, "but something does on port 8080"),
        (.noLongerListens, .wrongAnswer, "nothing listens on port 8000 any more"),
        (.gone, .wrongAnswer, "the server had ended"), (.closed, .wrongAnswer, "without a word"),
        (.cutShort, .wrongAnswer, "only a part"), (.noHTTP, .wrongAnswer, "has to begin like HTTP/1.1 200 OK"),
        (.noHeader, .wrongAnswer, "Name: value"), (.longHead, .wrongAnswer, "headers do not end"),
        (.preliminary, .wrongAnswer, "status 1xx"), (.badLength, .wrongAnswer, "Content-Length is not"),
        (.badCoding, .wrongAnswer, "Transfer-Encoding"), (.tooLarge, .wrongAnswer, "too large"),
    ])
    func namesWhatKeptAnAnswer(_ fault: ConversationRecord.Fault, _ kind: VerdictKind, _ words: String) {
        let (found, page, verdict) = judge(Self.check(), Self.record(Self.answer(0, fault: fault), limit: .wall))
        #expect(kind == found || found == .timeLimit && !verdict.mismatches.isEmpty && verdict.limit != nil)
        #expect(page.contains(words), "\(page)")
        #expect(verdict.mismatches.map(\.kind) == [.noAnswer] && verdict.mismatches[0].request == "2 GET /two")
        #expect(verdict.mismatches[0].name == fault.name && !fault.name.isEmpty)
    }

    @Test(arguments: [
        ("{", "status: expected 200, found 404"), ("{}", "/id: expected a whole number, found nothing"),
        ("[]", "/id: expected 1, found nothing"),
    ])
    func tellsTheStatusFirst(_ body: String, _ words: String) throws {
        var check = Self.check { $0.status = 200 }
        if body != "{" {
            let json = body == "{}" ? #"{"id": {"$type": "integer"}}"# : #"{"id": 1}"#
            check = Self.check { $0.json = .init(JSONValue.read(Array(json.utf8))!) }
        }
        let (kind, page, verdict) = judge(check, Self.record(Self.answer(404, "{}")))
        #expect(kind == .wrongAnswer && page.contains(words), "\(page)")
        #expect(verdict.mismatches.count == 1 && page.contains("1  GET /one  200\n"))
    }

    @Test(
        arguments: [
            (HeaderExpectation.Value.text("text/plain"), [Header("content-TYPE", "text/plain")], nil),
            (.text("text/plain"), [], "header Content-Type: expected text/plain, found none"),
            (.text("a"), [Header("Content-Type", "b"), Header("Content-Type", "a")], nil),
            (.pattern("text/.*"), [Header("Content-Type", "text/html")], nil),
            (.pattern("text/.*"), [Header("Content-Type", "a")], "expected a text like text/.*, found a"),
            (.absent, [], nil),
            (.absent, [Header("Content-Type", "a")], "header Content-Type: should not be there, found a"),
        ] as [(HeaderExpectation.Value, [Header], String?)])
    func comparesHeaders(_ value: HeaderExpectation.Value, _ headers: [Header], _ words: String?) {
        let check = Self.check { $0.headers = [HeaderExpectation(name: "Content-Type", value: value)] }
        let (kind, page, _) = judge(check, Self.record(Self.answer(headers: headers)))
        #expect(kind == (words == nil ? .accepted : .wrongAnswer))
        #expect(words.map { page.contains($0) } ?? true, "\(page)")
    }

    @Test func comparesBodies() {
        let check = Self.check { expected in
            expected.body = Array("a\n".utf8)
            expected.comparison = .trailingSpace
        }
        #expect(judge(check, Self.record(Self.answer(200, "a"))).kind == .accepted)
        let (kind, page, _) = judge(check, Self.record(Self.answer(200, "b")))
        #expect(kind == .wrongAnswer && page.contains("compared body"))
    }

    /// Nothing is accepted that was not heard.
    @Test func needsEveryAnswer() {
        #expect(judge(Self.check(), Self.record(Self.answer())).kind == .accepted)
        for end in [ConversationRecord.End.finished, .serverEnded, .clientStopped] {
            let (kind, page, _) = judge(Self.check { _ in }, Self.record(nil, end: end))
            #expect(kind == .refused && page.contains("was stopped at request 2 of 2"))
        }
        var record = Self.record(Self.answer())
        record.conversation = nil
        #expect(judge(Self.check(), record).kind == .refused)
    }

    /// The kernel ends what has used its processor time, and that is no crash of the program's.
    @Test func aServerThatComputesForEverHasUsedItsTime() {
        let faults: [ConversationRecord.Fault] = [.nothingListens(otherPorts: ""), .noLongerListens, .timedOut, .gone]
        for fault in faults {
            for end in [ConversationRecord.End.serverEnded, .finished] {
                let record = Self.record(
                    Self.answer(0, fault: fault), end: end, ended: .signaled(24), limit: .cpu)
                let (kind, page, verdict) = judge(Self.check(), record)
                #expect(kind == .timeLimit && verdict.limit == .cpuSeconds(2), "\(fault) \(end): \(page)")
                #expect(!page.contains("signal"), "\(page)")
            }
        }
    }

    @Test func capturesOrSaysSo() {
        let (kind, page, verdict) = judge(Self.check(), Self.record(Self.answer(fault: .noCapture("id"))))
        #expect(kind == .wrongAnswer && verdict.mismatches.map(\.kind) == [.capture])
        #expect(page.contains(#"It should have what later requests need (id: JSON at "/id")."#), "\(page)")
    }

    @Test func showsTheErrorOfAServerThatGoesOn() {
        let log = "serving\n" + Sample.traceback("KeyError: 'a'") + "-----\n127.0.0.1 GET /two\n"
        let (kind, page, verdict) = judge(Self.check(), Self.record(Self.answer(500), errors: log))
        #expect(kind == .runtimeError && verdict.exception?.message == "'a'" && verdict.exception?.line == 3)
        #expect(page.contains("KeyError in main.py, line 3") && page.contains("status: expected 200, found 500"))
        // What a server that answers otherwise has written says nothing about the answer.
        #expect(judge(Self.check(), Self.record(Self.answer(404), errors: log)).kind == .wrongAnswer)
        #expect(judge(Self.check(), Self.record(Self.answer(200), errors: log)).kind == .accepted)
    }

    @Test func showsWhatEndedAServer() {
        let gone = Self.answer(0, fault: .gone)
        let raised = Self.record(
            gone, errors: Sample.traceback("OSError: no"), end: .serverEnded, ended: .exited(1))
        #expect(judge(Self.check(), raised).kind == .runtimeError)
        let crashed = judge(Self.check(), Self.record(gone, end: .serverEnded, ended: .signaled(11)))
        #expect(crashed.kind == .runtimeError && crashed.page.contains("signal 11"))
        let left = judge(Self.check(), Self.record(gone, end: .serverEnded, ended: .exited(0)))
        #expect(left.kind == .wrongAnswer && left.page.contains("It ended by itself, with exit status 0"))
        let refused = judge(Self.check(), Self.record(gone, end: .serverEnded, ended: .signaled(31)))
        #expect(refused.kind == .refused)
    }

    private static let log = """
        GET /two 200
        Traceback (most recent call last):
          File "/lib/server.py", line 1, in a
            x()
            ^^^
          File "/lib/server.py", line 2, in b
            y()
          File "/box/work/main.py", line 2, in c
            z()
        ValueError: no
        after

        """
    private static let shortened = """
        Traceback (most recent call last):
          … 2 more, outside of your files
          File "main.py", line 2, in c
            z()
        ValueError: no
        """

    @Test func leavesOutFramesOfOthers() {
        let parser = TracebackParser(workFolder: "/box/work", learnerFiles: ["main.py"])
        #expect(parser.parse(log: Array(Self.log.utf8))?.traceback == Self.shortened)
    }

    @Test func whatALogShowsHasOnlyOnesOwnFrames() {
        // The answer that is looked at came before, and none of these names what was wrong with it.
        let (_, page, verdict) = judge(Self.check { $0.body = [1] }, Self.record(Self.answer(), errors: Self.log))
        #expect(page.contains("GET /two 200\n\(Self.shortened)\nafter\n"), "\(page)")
        #expect(!page.contains("/lib/server.py") && verdict.exception == nil)
    }
}
