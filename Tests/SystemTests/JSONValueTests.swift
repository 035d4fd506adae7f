import Foundation
import TestSupport
import Testing

@testable import System

extension JSONValue {
    /// Written again: keys in order, texts as Swift shows them, halves of letters as numbers.
    var written: String {
        switch content {
        case .null: "null"
        case .bool(let value): "\(value)"
        case .number(let number): number.literal
        case .string(let text): text.unitsWithHalves.map { "\($0)" } ?? text.string.debugDescription
        case .array(let values): "[" + values.map(\.written).joined(separator: " ") + "]"
        case .object(let members):
            "{" + members.map { "\($0.key.string) \($0.value.written)" }.joined(separator: " ") + "}"
        }
    }
}

/// What is read.
@Suite struct JSONValueTests {
    @Test(arguments: [
        ("null", "null"), ("true", "true"), (" false\r\n", "false"), ("[]", "[]"), ("{}", "{}"), ("[ ]", "[]"),
        ("[1, [2], {\"a\": null}]", "[1 [2] {a null}]"),
        ("{\"b\" : 1 ,\t\"a\":{\"\":\"\"}}", "{b 1 a { \"\"}}"),
        // No number is changed.
        ("[0, -0, 10, 1.50, 1e9, -2.25E-3, 1E+2]", "[0 -0 10 1.50 1e9 -2.25E-3 1E+2]"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
        ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\\"\\\\/\\u{08}\\u{0C}\\n\\r\\t\""),
        ("\"\\u00e9\\u65E5\\ud83d\\uDC0D\"", "\"é日🐍\""), ("\"é日🐍\u{7F}\u{2028}\"", "\"é日🐍\\u{7F}\u{2028}\""),
        ("\"\\u0000\"", "\"\\0\""), ("\"\\\\ud83d\"", "\"\\\\ud83d\""),
        ("\"plain words of some length\"", "\"plain words of some length\""),
    ])
    func reads(_ text: String, _ expected: String) throws {
        for dialect in [JSONDialect.strict, .python] {
            #expect(try #require(JSONValue.read(Array(text.utf8), dialect)).written == expected)
        }
        #expect(JSONDocument.read(Array(text.utf8)).faults == [])
    }

    @Test func numbers() throws {
        let rows: [(String, Int?, Double)] = [
            ("17", 17, 17), ("-0", 0, 0), ("1.0", nil, 1), ("1e2", nil, 100), ("-2.5E-1", nil, -0.25),
            ("9223372036854775807", Int.max, 9.223372036854775807e18),
            ("9223372036854775808", nil, 9.223372036854775808e18),
            ("1e400", nil, .infinity),
        ]
        for (text, integer, double) in rows {
            let number = try #require(JSONValue.read(Array(text.utf8))?.number)
            #expect(number.integer == integer, "\(text)")
            #expect(number.double == double, "\(text)")
            #expect(number.isWhole == text.allSatisfy { "-0123456789".contains($0) }, "\(text)")
        }
    }

    @Test func valuesOfAKind() throws {
        let value = try #require(JSONValue.read(Array("{\"a\": \"b\", \"c\": [1]}".utf8)))
        #expect(value["a"]?.text == "b")
        #expect(value["c"]?.elements?.count == 1)
        #expect(value["d"] == nil)
        #expect(value["a"]?.number == nil && value["a"]?.elements == nil && value["c"]?.text == nil)
        #expect(value["c"]?["a"] == nil)
    }

    /// The tree reads and refuses what the scanner does.
    @Test func agreesWithTheScanner() {
        var random = SplitMix64(state: 3)
        let pieces = "{ } [ ] : , \" \"a\" \"b\" 1 -0 1.5e3 true null x \\ \\ud800 é \n \u{1}".split(separator: " ")
        var read = 0
        for _ in 0..<30_000 {
            let count = Int.random(in: 1...7, using: &random)
            let text = (0..<count).map { _ in pieces.randomElement(using: &random)! }.joined()
            let bytes = Array(text.utf8)
            let flaw = bytes.withUnsafeBufferPointer { buffer in
                var scanner = JSONScanner(buffer)
                do throws(JSONFlaw) {
                    try scanner.value()
                    try scanner.expectEnd()
                    return nil as JSONFlaw?
                } catch { return error }
            }
            let document = JSONDocument.read(bytes)
            #expect((document.value == nil) == (flaw != nil), "\(text)")
            read += document.value == nil ? 0 : 1
        }
        #expect(read > 1000)
    }
}
