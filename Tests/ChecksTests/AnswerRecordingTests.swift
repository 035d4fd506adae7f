import Testing

@testable import Checks
@testable import Sandbox
@testable import System

/// What is written of an answer where its author has written nothing.
@Suite struct AnswerRecordingTests {
    private func recorded(_ body: [UInt8], _ comparison: Comparison = .exact) throws -> String {
        let source = try #require(JSONSource(Array(#"{ "path": "/" }"#.utf8)))
        var expected = AnswerExpectation()
        expected.comparison = comparison
        var answer = ConversationRecord.Exchange()
        (answer.status, answer.body) = (203, body)
        let recording = AnswerRecording(
            source: source, entry: source.value, expected: expected, isFilled: true, captured: CapturedValues())
        return String(decoding: TextEdit.applied(try recording.edits(answer), to: source.text), as: UTF8.self)
    }

    @Test(arguments: [
        (#"{"a": [1, {}]}"#, #""json": { "a": [1, {}] }"#), ("[]", #""json": []"#), ("42", #""body": "42""#),
        ("one\ntwo\n", #""body": ["one", "two"]"#), ("", #""body": []"#),
        (#"{"$type": 1}"#, #""body": "{\"$type\": 1}""#),
    ])
    func isJSONWhereItSaysSo(_ body: String, _ written: String) throws {
        let text = #"{ "path": "/", "expect": { "status": 203, \#(written) } }"#
        #expect(try recorded(Array(body.utf8)) == text)
    }

    @Test func whatCannotBeWrittenIsRefused() {
        #expect(throws: NotRecordable("a body that it answers with is no text in UTF-8")) { try recorded([0xFF]) }
        #expect(
            throws: NotRecordable("a body that it answers with has {{id}} in it, which stands for what was captured")
        ) {
            try recorded(Array(#"["{{id}}"]"#.utf8))
        }
        #expect(throws: NotRecordable("a regular expression for the body that it answers with is yours to write")) {
            try recorded(Array("x".utf8), .regex)
        }
    }
}
