import Foundation
import Testing

@testable import System

/// What Python's json module reads, and our own files must not have.
@Suite struct JSONDialectTests {
    private static func python(_ text: String) -> JSONValue? { JSONValue.read(Array(text.utf8), .python) }

    @Test(arguments: [
        ("\"\\ud83d\"", "[55357]"), ("\"\\ude00\"", "[56832]"), ("\"a\\ud83db\"", "[97, 55357, 98]"),
        ("\"\\ud83d\\u0041\"", "[55357, 65]"), ("\"\\ud83d\\n\"", "[55357, 10]"),
        ("\"\\ud83d\\ud83d\\ude00\"", "[55357, 55357, 56832]"), ("\"\\ude00\\ud83d\"", "[56832, 55357]"),
        ("NaN", "NaN"),
        ("\"\\ud83d\\ude00\"", "\"😀\""), ("{\"a\": 1, \"b\": 2, \"a\": 3}", "{a 3 b 2}"),
    ])
    func reads(_ text: String, _ expected: String) throws {
        #expect(try #require(Self.python(text)).written == expected)
        if expected.first != "\"" { #expect(JSONValue.read(Array(text.utf8)) == nil) }
    }

    @Test(arguments: [
        "", "[1,]", "01", "+1", "1.", ".5", "nan", "-NaN", "Inf", "-Infinit", "'a'", "\"a\tb\"", "\"\\x41\"",
        "\"\\u12\"", "\"\\ud83d\\u12\"",
        "1 1",
        "\u{FEFF}1", "1 // one", "\"\\", "\"\\ud83d",
    ])
    func refuses(_ text: String) { #expect(Self.python(text) == nil) }

    @Test func refusesWhatIsNotUTF8() {
        for bytes: [UInt8] in [[0x22, 0xFF, 0x22], [0x22, 0x5C, 0x6E, 0xED, 0xA0, 0x80, 0x22]] {
            #expect(JSONValue.read(bytes, .python) == nil)
        }
    }

    @Test func halvesOfLettersAreKeysOfTheirOwn() throws {
        let value = try #require(Self.python("{\"\\ud83d\": 1, \"\\ud83e\": 2, \"\u{FFFD}\": 3, \"\\ud83d\": 4}"))
        #expect(value.members?.map { $0.value.written } == ["4", "2", "3"])
        #expect(value.members?.map(\.key.string) == ["\u{FFFD}", "\u{FFFD}", "\u{FFFD}"])
    }

    private static func nested(_ depth: Int) -> String {
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }

    /// Also with a small stack: a debug build takes a megabyte and a half for it, a release build a quarter of that.
    @Test func nesting() async {
        let isRead = await withCheckedContinuation { continuation in
            let thread = Thread {
                continuation.resume(returning: [500, 501, 100_000].map { Self.python(Self.nested($0)) != nil })
            }
            thread.stackSize = 2 << 20
            thread.start()
        }
        #expect(isRead == [true, false, false])
    }
}
