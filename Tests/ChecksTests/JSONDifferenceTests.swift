import System
import Testing

@testable import Checks

/// JSON values compared path by path, with what stands for more than one value.
@Suite struct JSONDifferenceTests {
    @Test(arguments: [
        (#"{"a": [1, 2.0, null, true, "x"]}"#, #"{"a":[1.0,2,null,true,"x"]}"#, []),
        ("3", #""3""#, [#" 3 "3""#]),
        (#"{"items": [{"price": 3}]}"#, #"{"items": [{"price": "3"}]}"#, [#"/items/0/price 3 "3""#]),
        (#"{"a": 1, "b": 2}"#, #"{"b": 2, "c": 3}"#, ["/a 1 -", "/c - 3"]),
        ("[1, 2, 3]", "[1, 5]", ["/1 2 5", "/2 3 -"]),
        ("[]", "[1]", ["/0 - 1"]),
        ("true", "1", [" true 1"]),
        ("{}", "[]", [" {} []"]),
        (#"{"a/b": 1, "c~d": 1}"#, #"{"a/b": 2, "c~d": 2}"#, ["/a~1b 1 2", "/c~0d 1 2"]),
        (#"{"$type": "integer"}"#, "3", []),
        (#"{"$type": "integer"}"#, "3.5", [" a whole number 3.5"]),
        (#"{"$type": "string"}"#, "null", [" a text null"]),
        (#"{"$type": "any"}"#, "null", []),
        (#"{"id": {"$type": "any"}}"#, "{}", ["/id any value -"]),
        (#"{"$regex": "\\d{4}-\\d\\d"}"#, #""2024-05""#, []),
        (#"{"$regex": "\\d{4}-\\d\\d"}"#, #""2024-05-01""#, [#" a text like \d{4}-\d\d "2024-05-01""#]),
        (#"{"$regex": "\\d"}"#, "5", [#" a text like \d 5"#]),
        (#"{"$at-least": {"a": 1}}"#, #"{"a": 1, "b": 2}"#, []),
        (#"{"$at-least": {"a": {"b": 1}}}"#, #"{"a": {"b": 1, "c": 1}}"#, ["/a/c - 1"]),
        (#"{"$at-least": {"a": 1}}"#, "[]", [" an object []"]),
        (#"{"$any-order": [1, 2, 2]}"#, "[2, 1, 2]", []),
        (#"{"$any-order": [1, 2, 2]}"#, "[2, 1, 1]", ["/2 2, at any place 1"]),
        (#"{"$any-order": [1]}"#, "[1, 1]", [" [1] in any order [1, 1]"]),
        // Only one way to put them together is right, and it is not the first that is found.
        (#"{"$any-order": [{"$type": "any"}, {"$type": "integer"}, 1]}"#, #"[1, 2, "x"]"#, []),
        (#"{"$any-order": [{"$at-least": {"a": 1}}]}"#, #"[{"a": 1, "b": 2}]"#, []),
        (#"{"id": "{{id}}", "t": "n{{id}}"}"#, #"{"id": 7, "t": "n7"}"#, []),
        (#"{"id": "{{id}}"}"#, #"{"id": "7"}"#, [#"/id 7 "7""#]),
        (#"{"id": "{{other}}"}"#, #"{"id": "{{other}}"}"#, []),
    ])
    func compares(_ expected: String, _ actual: String, _ differences: [String]) throws {
        let wanted = try #require(JSONValue.read(Array(expected.utf8)))
        let found = try #require(JSONValue.read(Array(actual.utf8), .python))
        var captured = CapturedValues()
        captured.add(["id": [UInt8(ascii: "7")]])
        let result = JSONDifferences(ExpectedJSON(wanted), found, captured: captured).found
        #expect(result.map { "\($0.pointer) \($0.expected ?? "-") \($0.found ?? "-")" } == differences)
    }

    @Test func stopsSomewhere() throws {
        let many = try #require(JSONValue.read(Array("[\((0..<500).map { "\($0)" }.joined(separator: ","))]".utf8)))
        #expect(JSONDifferences(ExpectedJSON(try #require(JSONValue.read(Array("[]".utf8)))), many).found.count == 20)
    }

    @Test(arguments: [#"{"a": ["\u0001\n\"\\", 1.50, {}], "b": null}"#, #""é\ud83d\ude00""#])
    func writesWhatItReads(_ text: String) throws {
        let value = try #require(JSONValue.read(Array(text.utf8)))
        let again = try #require(JSONValue.read(Array(value.compact.utf8)))
        #expect(JSONComparison.same(value, again) && again.compact == value.compact)
    }
}
