import Testing

@testable import Checks
@testable import System

/// Single values of a JSON file written anew, with all else left as it is.
@Suite struct JSONSourceTests {
    private static let text = #"""
        {
          "a": [1, {"b": "\" } ] é"}, 2.5e1 ],
          "long": ["one"],
          "é": "x" , "none": {}
        }
        """#

    private func source() throws -> JSONSource { try #require(JSONSource(Array(Self.text.utf8))) }

    private func text(of value: JSONValue?) throws -> String {
        let source = try source()
        return String(decoding: source.text[try #require(value).range(in: source.text)], as: UTF8.self)
    }

    @Test func aValueEndsWhereItEnds() throws {
        let value = try source().value
        #expect(try text(of: value) == Self.text)
        #expect(try text(of: value["a"]) == #"[1, {"b": "\" } ] é"}, 2.5e1 ]"#)
        #expect(try text(of: value["a"]?.elements?[0]) == "1")
        #expect(try text(of: value["a"]?.elements?[1]["b"]) == #""\" } ] é""#)
        #expect(try text(of: value["a"]?.elements?[2]) == "2.5e1")
        #expect(try text(of: value["é"]) == #""x""#)
        #expect(try text(of: value["none"]) == "{}")
    }

    @Test func linesAreBrokenOnlyWhereTheyMustBe() throws {
        let source = try source()
        let old = try #require(source.value["long"])
        #expect(source.literal(of: Array("a\nb\n".utf8), inPlaceOf: old) == #"["a", "b"]"#)
        #expect(source.literal(of: [], inPlaceOf: old) == "[]")
        #expect(source.literal(of: Array("a\nb".utf8), inPlaceOf: old) == #""a\nb""#)
        #expect(source.literal(of: [0xFF], inPlaceOf: old) == nil)
        let (one, two) = (String(repeating: "x", count: 80), String(repeating: "y", count: 80))
        #expect(
            source.literal(of: Array("\(one)\n\(two)\n".utf8), inPlaceOf: old)
                == "[\n    \"\(one)\",\n    \"\(two)\"\n  ]")
    }

    @Test(arguments: [
        ("{\n  \"a\": {}\n}", "{\n  \"a\": { \"exit\": 1 }\n}"),
        ("{ \"a\": { \"b\": [] } }", "{ \"a\": { \"b\": [], \"exit\": 1 } }"),
        ("{\n  \"a\": {\n    \"b\": []\n  }\n}", "{\n  \"a\": {\n    \"b\": [],\n    \"exit\": 1\n  }\n}"),
    ])
    func aKeyIsPutBehindTheOthers(_ text: String, _ changed: String) throws {
        let source = try #require(JSONSource(Array(text.utf8)))
        let edit = source.appending([("exit", .plain("1"))], to: try #require(source.value["a"]))
        #expect(String(decoding: TextEdit.applied([edit], to: source.text), as: UTF8.self) == changed)
    }

    @Test func aMemberIsWrittenAnew() throws {
        let source = try source()
        let member = try #require(source.value.members?.last)
        let long = JSONSource.literal(String(repeating: "x", count: 120))
        let edit = source.replacing(member, with: "all", .object([("l", .plain(long)), ("none", .list([]))]))
        let changed = String(decoding: TextEdit.applied([edit], to: source.text), as: UTF8.self)
        #expect(changed.hasSuffix("\"all\": {\n    \"l\": \(long),\n    \"none\": []\n  }\n}"))
        #expect(JSONValue.read(Array(changed.utf8)) != nil)
    }

    @Test(arguments: ["plain", "a \"quoted\" \\ one", "line\nbreak\ttab\r", "\u{1}\u{7F}", "é 😀"])
    func aLiteralIsReadAsItWas(_ text: String) {
        #expect(JSONValue.read(Array(JSONSource.literal(text).utf8))?.text == text)
    }
}
