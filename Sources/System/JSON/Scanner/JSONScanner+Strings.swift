/// Strings: where they end, and what they say.
extension JSONScanner {
    /// A string's bytes as they are in the line.
    package struct RawString {
        /// Between the quotes.
        package let content: UnsafeBufferPointer<UInt8>
        /// Whether there is a backslash in it.
        package let hasEscapes: Bool
        /// Whether no byte is beyond ASCII.
        package let isASCII: Bool
        /// Where the content begins among all bytes.
        package let start: Int

        @inlinable @inline(__always)
        init(content: UnsafeBufferPointer<UInt8>, hasEscapes: Bool, isASCII: Bool, start: Int) {
            self.content = content
            self.hasEscapes = hasEscapes
            self.isASCII = isASCII
            self.start = start
        }
    }

    /// Takes a string; whether its escapes and its UTF-8 are right is seen by ``text(_:)`` or ``check(_:)``.
    @inlinable @inline(__always)
    package mutating func string() throws(JSONFlaw) -> RawString {
        // Whoever wants a value has looked for the quote already.
        try expect(UInt8(ascii: "\""), .key)
        let start = place
        var hasEscapes = false
        var isASCII = true
        while true {
            place = bytes.plainEnd(from: place, isASCII: &isASCII)
            guard place < bytes.count else { throw flaw(.textEnd) }
            switch bytes[place] {
            case UInt8(ascii: "\""):
                let content = UnsafeBufferPointer(rebasing: bytes[start..<place])
                place += 1
                return RawString(content: content, hasEscapes: hasEscapes, isASCII: isASCII, start: start)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                // What is escaped is looked at later; here it must not end the string.
                place += 2
                guard place <= bytes.count, bytes[place - 1] >= 0x20 else { throw flawBehindBackslash() }
                if bytes[place - 1] >= 0x80 { isASCII = false }
            default: throw flaw(.controlCharacter)
            }
        }
    }

    @usableFromInline
    mutating func flawBehindBackslash() -> JSONFlaw {
        place = min(place - 1, bytes.count)
        return flaw(place < bytes.count ? .controlCharacter : .textEnd)
    }

    /// A string without its escapes.
    package func text(_ raw: RawString) throws(JSONFlaw) -> String {
        if raw.isASCII && !raw.hasEscapes { return String(decoding: raw.content, as: UTF8.self) }
        return try validatedText(raw)
    }

    /// Refuses what ``text(_:)`` would, for a string that nobody wants.
    @inlinable @inline(__always)
    package func check(_ raw: RawString) throws(JSONFlaw) {
        if raw.hasEscapes || !raw.isASCII { _ = try validatedText(raw) }
    }

    @usableFromInline
    func validatedText(_ raw: RawString) throws(JSONFlaw) -> String {
        let text =
            raw.hasEscapes
            ? String(validating: try unescaped(raw), as: UTF8.self) : String(validating: raw.content, as: UTF8.self)
        guard let text else { throw JSONFlaw(.notUTF8, at: raw.start - 1) }
        return text
    }
}
