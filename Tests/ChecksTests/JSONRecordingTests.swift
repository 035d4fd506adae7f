import Testing

@testable import Checks
@testable import System

/// An expected JSON value is written anew only where it does not hold.
@Suite struct JSONRecordingTests {
    @Test(arguments: [
        (#"{ "a": 1,  "b": [2] }"#, #"{"b": [2], "a": 1}"#, #"{ "a": 1,  "b": [2] }"#),
        (#"{ "a": 1,  "b": [2] }"#, #"{"a": 3, "b": [4]}"#, #"{ "a": 3,  "b": [4] }"#),
        (#"{ "a": 1 }"#, #"{"a": 1, "b": {"c": []}}"#, #"{ "a": 1, "b": { "c": [] } }"#),
        (#"{ "a": 1, "b": 2 }"#, #"{"b": 2.50}"#, #"{ "b": 2.50 }"#),
        (
            #"{ "a": { "$type": "integer" }, "b": 1 }"#, #"{"a": 7, "b": 2}"#,
            #"{ "a": { "$type": "integer" }, "b": 2 }"#
        ),
        (#"{ "a": { "$type": "integer" } }"#, #"{"a": "x", "c": 1}"#, #"{ "a": "x", "c": 1 }"#),
        (#"{ "a": { "$regex": "[0-9]+" }, "b": 1 }"#, #"{"a": "12"}"#, #"{ "a": { "$regex": "[0-9]+" } }"#),
        (#"{ "id": "{{id}}", "n": 1 }"#, #"{"id": 5, "n": 2}"#, #"{ "id": "{{id}}", "n": 2 }"#),
        (#"{ "id": "{{id}}" }"#, #"{"id": 6}"#, #"{ "id": 6 }"#),
        (#"{ "$at-least": { "a": 1 } }"#, #"{"a": 2, "b": 3}"#, #"{ "$at-least": { "a": 2 } }"#),
        (#"{ "$at-least": { "a": 1, "c": 1 } }"#, #"{"a": 1, "b": 3}"#, #"{ "$at-least": { "a": 1 } }"#),
        (
            #"{ "$any-order": [1, { "$type": "string" }] }"#, #"["x", 1]"#,
            #"{ "$any-order": [1, { "$type": "string" }] }"#
        ),
        (
            #"{ "$any-order": [1, { "$type": "string" }] }"#, #"["x", 2, 1]"#,
            #"{ "$any-order": [{ "$type": "string" }, 2, 1] }"#
        ),
        (
            #"[{ "id": { "$type": "any" }, "n": 1 }]"#, #"[{"id": 1, "n": 2}]"#,
            #"[{ "id": { "$type": "any" }, "n": 2 }]"#
        ),
        (
            #"[{ "id": { "$type": "any" }, "n": 1 }]"#, #"[0, {"id": 3, "n": 1}]"#,
            #"[0, { "id": { "$type": "any" }, "n": 1 }]"#
        ),
        (#"[1, 2]"#, #"{"a": "\u00e9 \" "}"#, #"{ "a": "é \" " }"#),
    ])
    func whatHoldsIsKept(_ expected: String, _ actual: String, _ recorded: String) throws {
        let source = try #require(JSONSource(Array(expected.utf8)))
        var captured = CapturedValues()
        captured.add(["id": Array("5".utf8)])
        let value = try #require(JSONValue.read(Array(actual.utf8)))
        let edits = JSONRecording(source: source, captured: captured).edits(of: source.value, to: value)
        let text = TextEdit.applied(edits, to: source.text)
        #expect(String(decoding: text, as: UTF8.self) == recorded)
        let again = ExpectedJSON(try #require(JSONValue.read(text)))
        #expect(JSONDifferences(again, value, captured: captured).found.isEmpty)
    }
}
