import Testing

@testable import System

/// Texts that are none, bytes that are no UTF-8, and files in other encodings.
@Suite struct JSONTextFaultTests {
    private static let halves = "the letter itself, or both its halves"

    @Test(arguments: [
        FaultRow("[\"a\tb\"]", "1:4", found: "a tab in a text", expected: "\\t"),
        FaultRow(
            "[\"a\n\"]", "1:4", found: "a line break in a text",
            expected: "the quotation mark that ends the text, or \\n"),
        FaultRow(
            "[\"a\\\r\n\"]", "1:5", found: "a line break in a text",
            expected: "the quotation mark that ends the text, or \\n"),
        FaultRow("\"\u{1}\"", "1:2", found: "the control character U+0001 in a text", expected: "\\u0001"),
        FaultRow("\"\u{1F}\"", "1:2", found: "the control character U+001F in a text", expected: "\\u001f"),
        FaultRow("\"\0\"", "1:2", found: "the control character U+0000 in a text", expected: "\\u0000"),
        FaultRow("\"é\\x41\"", "1:3", found: "\"\\x\"", expected: "an escape that JSON has, as \\n and \\\\ are"),
        FaultRow("\"\\é\"", "1:2", found: "\"\\é\"", expected: "an escape that JSON has, as \\n and \\\\ are"),
        FaultRow("\"a\\u12g4\"", "1:3", found: "\"\\u12g4\"", expected: "four hexadecimal digits behind \\u"),
        FaultRow("\"\\u12\"", "1:2", found: "\"\\u12\"", expected: "four hexadecimal digits behind \\u"),
        FaultRow("\"\\ud83d\"", "1:2", found: "\"\\ud83d\"", expected: halves),
        FaultRow("\"\\uDE00\"", "1:2", found: "\"\\uDE00\"", expected: halves),
        FaultRow("\"\\ud83dx\"", "1:2", found: "\"\\ud83d\"", expected: halves),
        FaultRow("\"\\ud83d\\n\"", "1:2", found: "\"\\ud83d\"", expected: halves),
        FaultRow("\"\\ud83d\\u0041\"", "1:2", found: "\"\\ud83d\\u0041\"", expected: halves),
        FaultRow("\"\\ud83d\\ud83d\\ude00\"", "1:2", found: "\"\\ud83d\\ud83d\"", expected: halves),
        FaultRow("{\"\\ud83d\": 1}", "1:3", found: "\"\\ud83d\"", expected: halves),
        FaultRow("\"\\ud83d\\u12\"", "1:8", found: "\"\\u12\"", expected: "four hexadecimal digits behind \\u"),
    ])
    func text(_ row: FaultRow) throws { try row.check() }

    private static func notUTF8(_ bytes: [UInt8], _ place: String) -> FaultRow {
        FaultRow(
            bytes: [0x5B, 0x22] + bytes + [0x22, 0x5D], place, found: "a byte that is not UTF-8",
            expected: "UTF-8 text")
    }

    @Test(arguments: [
        notUTF8([0xFF], "1:3"), notUTF8([0xC3, 0xA9, 0xE9], "1:4"),
        // NUL and the solidus in more bytes than they need.
        notUTF8([0xC0, 0x80], "1:3"), notUTF8([0xE0, 0x80, 0xAF], "1:3"), notUTF8([0xF0, 0x80, 0x80, 0xAF], "1:3"),
        // A surrogate, what is beyond Unicode, a letter cut off, the rest of one, with an escape before.
        notUTF8([0xED, 0xA0, 0x80], "1:3"), notUTF8([0xF4, 0x90, 0x80, 0x80], "1:3"), notUTF8([0xE2, 0x82], "1:3"),
        notUTF8([0x5C, 0x6E, 0x82], "1:5"),
        FaultRow(bytes: [0x5B, 0xE9, 0x5D], "1:2", found: "a byte that is not UTF-8", expected: "a value"),
    ])
    func encoding(_ row: FaultRow) throws { try row.check() }

    @Test(arguments: [
        FaultRow("\u{FEFF}{}", "1:1", found: "a byte order mark", expected: "JSON that begins with { or ["),
        FaultRow("\u{FEFF}", "1:1", found: "a byte order mark", expected: "JSON that begins with { or ["),
        FaultRow(bytes: [0x7B, 0, 0x7D, 0], "1:1", found: "UTF-16 text", expected: "UTF-8 text"),
        FaultRow(bytes: [0, 0x7B, 0, 0x7D], "1:1", found: "UTF-16 text", expected: "UTF-8 text"),
        FaultRow(bytes: [0xFF, 0xFE, 0x7B, 0, 0x7D, 0], "1:1", found: "UTF-16 text", expected: "UTF-8 text"),
        FaultRow(bytes: [0xFE, 0xFF, 0, 0x7B, 0, 0x7D], "1:1", found: "UTF-16 text", expected: "UTF-8 text"),
        FaultRow(bytes: [0x22, 0, 0xE5, 0x65, 0x22, 0], "1:1", found: "UTF-16 text", expected: "UTF-8 text"),
        FaultRow(bytes: [0x31, 0], "1:1", found: "UTF-16 text", expected: "UTF-8 text"),
        FaultRow(bytes: [0x31, 0, 0, 0], "1:1", found: "UTF-32 text", expected: "UTF-8 text"),
        FaultRow(bytes: [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x31], "1:1", found: "UTF-32 text", expected: "UTF-8 text"),
    ])
    func otherEncodings(_ row: FaultRow) throws { try row.check() }

    @Test func nesting() throws {
        let nested = { (depth: Int) in String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
        #expect(JSONValue.read(Array(nested(64).utf8)) != nil)
        let expected = "lists and objects not more than 64 deep"
        let rows = [
            nested(65), nested(100_000), String(repeating: "[", count: 100_000),
        ].map { FaultRow($0, "1:65", found: "a value too deep inside others", expected: expected) }
        for row in rows { try row.check() }
        try FaultRow(
            String(repeating: "{\"a\":\n", count: 65), "65:1", found: "a value too deep inside others",
            expected: expected
        ).check()
    }
}
