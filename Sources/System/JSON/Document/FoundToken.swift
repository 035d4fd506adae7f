/// What an author has written where something else belongs.
struct FoundToken {
    /// A word may begin before the byte at which it goes wrong.
    let start: Int
    let words: String
    /// The word or the mark that JSON has for it.
    let spelling: String?

    init(bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
        let word = Self.word(around: offset, in: bytes)
        start = word.lowerBound
        if word.isEmpty {
            words = Self.words(bytes[offset...])
            spelling = ["a single quotation mark", "\"“\"", "\"‘\""].contains(words) ? "a double quotation mark" : nil
        } else {
            let text = String(decoding: bytes[word], as: UTF8.self)
            words = "\"\(text)\""
            spelling = Self.spelling(text.lowercased())
        }
    }

    private static func spelling(_ word: String) -> String? {
        let known = word == "none" || word == "nil" ? "null" : word
        let meant = ["true", "false", "null"].first { known.count > 1 && $0.hasPrefix(known.prefix(2)) }
        return meant.map { "\"\($0)\"" }
    }

    private static func word(around offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") }
        guard isLetter(bytes[offset]) else { return offset..<offset }
        let start = bytes[..<offset].lastIndex { !isLetter($0) }.map { $0 + 1 } ?? 0
        return start..<(bytes[offset...].firstIndex { !isLetter($0) } ?? bytes.count)
    }

    private static func words(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        switch rest[rest.startIndex] {
        case UInt8(ascii: "\""): return "a text"
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): return "a number"
        case UInt8(ascii: "'"): return "a single quotation mark"
        case UInt8(ascii: "#"): return "a comment"
        case UInt8(ascii: "/"):
            let isComment = rest.starts(with: "//".utf8) || rest.starts(with: "/*".utf8)
            return isComment ? "a comment" : "\"/\""
        default: return FoundScalar.words(rest)
        }
    }
}
