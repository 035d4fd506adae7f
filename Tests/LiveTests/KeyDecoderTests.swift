import Testing

@testable import Live

/// Bytes of a terminal, and the keys that they are.
@Suite struct KeyDecoderTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var bytes: String
        var keys: [Key]
        var testDescription: String { bytes.debugDescription }
    }

    private static let rows = [
        Row(bytes: "a?", keys: [.character("a"), .character("?")]),
        Row(bytes: "é漢🙂", keys: [.character("é"), .character("漢"), .character("🙂")]),
        Row(bytes: "\r\n", keys: [.enter, .enter]), Row(bytes: "\t\u{7F}\u{8}", keys: [.tab, .backspace, .backspace]),
        Row(bytes: "\u{3}\u{1A}", keys: [.control("c"), .control("z")]),
        Row(bytes: "\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", keys: [.up, .down, .right, .left]),
        Row(bytes: "\u{1B}OA\u{1B}OH\u{1B}OF", keys: [.up, .home, .end]),
        Row(bytes: "\u{1B}[5~\u{1B}[6~\u{1B}[1~\u{1B}[4~\u{1B}[Z", keys: [.pageUp, .pageDown, .home, .end, .backTab]),
        Row(bytes: "\u{1B}[1;5Aq", keys: [.up, .character("q")]), Row(bytes: "\u{1B}x", keys: [.unknown]),
        Row(bytes: "\u{1B}[200~x\ny\u{1B}[201~z", keys: [.paste("x\ny"), .character("z")]),
        Row(bytes: "\u{1B}[15~", keys: [.unknown]),
    ]

    @Test(arguments: rows)
    func whole(_ row: Row) {
        var decoder = KeyDecoder()
        #expect(decoder.decode(row.bytes.utf8) == row.keys)
        #expect(!decoder.isWaiting)
    }

    /// However the bytes are cut into reads.
    @Test(arguments: rows)
    func byteByByte(_ row: Row) {
        var decoder = KeyDecoder()
        #expect(row.bytes.utf8.flatMap { decoder.decode([$0]) } == row.keys)
    }

    @Test func aLoneEscapeIsTheKeyOnceNothingFollows() {
        var decoder = KeyDecoder()
        #expect(decoder.decode([0x1B]) == [] && decoder.isWaiting)
        #expect(decoder.flush() == [.escape] && !decoder.isWaiting)
        #expect(decoder.flush() == [])
    }

    @Test func bytesThatAreNoTextAreDropped() {
        var decoder = KeyDecoder()
        #expect(decoder.decode([0xFF, 0xC3, 0x28, 0x00, UInt8(ascii: "q")]) == [.character("("), .character("q")])
        #expect(decoder.decode([0x1B, 0x5B] + Array(repeating: 0x31, count: 100)) == [.unknown])
    }
}
