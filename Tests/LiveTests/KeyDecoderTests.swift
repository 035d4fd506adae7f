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
        // Control and Alt with arrows, F1 and F5 in every manner, also where another sequence cuts one off.
        Row(bytes: "\u{1B}[1;5C\u{1B}[1;3Dq", keys: [.right, .left, .character("q")]),
        Row(bytes: "\u{1B}O5C\u{1B}O1;5P\u{1B}OP", keys: [.right, .unknown, .unknown]),
        Row(bytes: "\u{1B}[[Eg", keys: [.unknown, .character("g")]),
        Row(bytes: "\u{1B}\u{1B}[Aq", keys: [.up, .character("q")]),
        Row(bytes: "\u{1B}\u{1B}xq", keys: [.escape, .unknown, .character("q")]),
        Row(bytes: "\u{1B}[1\u{1B}[Bq", keys: [.unknown, .down, .character("q")]),
        Row(bytes: "\u{1B}[1\rq", keys: [.unknown, .enter, .character("q")]),
        Row(bytes: "\u{1B}q\u{1B}\r\u{1B}éx", keys: [.unknown, .unknown, .unknown, .character("x")]),
        // Keys as newer terminals report them, and a mouse in the old manner and in the new one.
        Row(bytes: "\u{1B}[103;5u\u{1B}[27;5;103~", keys: [.unknown, .unknown]),
        Row(
            bytes: "\u{1B}[Mqgq\u{1B}[<0;12;7M\u{1B}[<0;12;7mh", keys: [.unknown, .unknown, .unknown, .character("h")]),
        Row(bytes: "\u{1B}[I\u{1B}[O", keys: [.unknown, .unknown]),
        // What a terminal answers when it is asked for its colours or its name.
        Row(bytes: "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}g", keys: [.unknown, .character("g")]),
        Row(bytes: "\u{1B}P>|xterm(390)\u{1B}\\\u{1B}[?62;22cg", keys: [.unknown, .unknown, .character("g")]),
        Row(bytes: "\u{1B}]0;x\u{1B}[Aq", keys: [.unknown, .up, .character("q")]),
        // What is pasted may hold anything but its own end.
        Row(
            bytes: "\u{1B}[200~q\u{1B}[A\u{1B}[201\u{1B}\u{1B}[201~q",
            keys: [.paste("q\u{1B}[A\u{1B}[201\u{1B}"), .character("q")]),
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
        #expect(decoder.decode([0x1B]) == [] && decoder.patience! < 0.2)
        #expect(decoder.flush() == [.escape] && decoder.isWaiting)
        #expect(decoder.flush() == [] && !decoder.isWaiting)
        #expect(decoder.decode([0x1B, 0x1B]) == [] && decoder.flush() == [.escape, .escape])
        #expect(decoder.decode("q".utf8) == [.character("q")] && !decoder.isWaiting)
    }

    /// However long the terminal takes with it, no part of a sequence is a letter.
    @Test(arguments: ["\u{1B}[15~", "\u{1B}[1;5A", "\u{1B}[<0;1;1M", "\u{1B}[24;2~"])
    func theRestOfASequenceMayComeLate(_ sequence: String) {
        var decoder = KeyDecoder()
        #expect(decoder.decode([0x1B]) == [] && decoder.flush() == [.escape])
        let keys = sequence.utf8.dropFirst().flatMap { decoder.decode([$0]) }
        #expect(keys == [sequence.hasSuffix("A") ? .up : .unknown] && !decoder.isWaiting)
    }

    @Test func whatIsBegunIsWaitedForLongerThanAnEscape() {
        for start in ["\u{1B}[", "\u{1B}[1;", "\u{1B}O", "\u{1B}]11;", "\u{1B}[M", "\u{1B}[200~text"] {
            var decoder = KeyDecoder()
            #expect(decoder.decode(start.utf8) == [] && decoder.patience! >= 1, "\(start.debugDescription)")
            // After that it is given up as a whole.
            #expect(decoder.flush() == [start.hasSuffix("text") ? .paste("text") : .unknown])
            #expect(decoder.decode("q".utf8) == [.character("q")])
        }
    }

    @Test func bytesThatAreNoTextAreDropped() {
        var decoder = KeyDecoder()
        #expect(decoder.decode([0xFF, 0xC3, 0x28, 0x00, UInt8(ascii: "q")]) == [.character("("), .character("q")])
        #expect(decoder.decode([0xE2, 0x82]) == [] && decoder.isWaiting && decoder.flush() == [])
        // A sequence without an end is none, and its end is no letter.
        #expect(decoder.decode([0x1B, 0x5B] + Array(repeating: 0x31, count: 100)) == [])
        #expect(decoder.decode("Aq".utf8) == [.unknown, .character("q")])
    }

    @Test func aLongPasteIsCut() {
        var decoder = KeyDecoder()
        let text = "\u{1B}[200~" + String(repeating: "q", count: 200_000) + "\u{1B}[201~h"
        let keys = decoder.decode(text.utf8)
        #expect(keys == [.paste(String(repeating: "q", count: 1 << 16)), .character("h")])
    }
}
