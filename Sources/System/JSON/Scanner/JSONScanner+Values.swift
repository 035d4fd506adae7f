import Glibc

/// Objects, arrays, and values that nobody asks for.
extension JSONScanner {
    /// Goes through an object. The body gets the scanner behind the colon, with the key, and has to take the value.
    @inlinable @inline(__always)
    package mutating func object(
        _ body: (inout JSONScanner, RawString) throws(JSONFlaw) -> Void
    ) throws(JSONFlaw) {
        try expect(UInt8(ascii: "{"), .object)
        if skip(UInt8(ascii: "}")) { return }
        repeat {
            let key = try string()
            try expect(UInt8(ascii: ":"), .colon)
            try body(&self, key)
        } while skip(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"), .objectEnd)
    }

    /// Goes through an array. The body has to take each value.
    @inlinable @inline(__always)
    package mutating func array(_ body: (inout JSONScanner) throws(JSONFlaw) -> Void) throws(JSONFlaw) {
        try expect(UInt8(ascii: "["), .array)
        if skip(UInt8(ascii: "]")) { return }
        repeat { try body(&self) } while skip(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"), .arrayEnd)
    }

    /// Takes one of the words of JSON, which begins at the next byte.
    package mutating func word(_ word: StaticString) throws(JSONFlaw) {
        guard place + word.utf8CodeUnitCount <= bytes.count,
            memcmp(bytes.baseAddress! + place, word.utf8Start, word.utf8CodeUnitCount) == 0
        else { throw flaw(.word) }
        place += word.utf8CodeUnitCount
    }

    /// Takes any value.
    package mutating func value(depth: Int = 0) throws(JSONFlaw) {
        switch next() {
        case UInt8(ascii: "{"):
            guard depth < Self.deepest else { throw flaw(.tooDeep) }
            try object { (scanner, key) throws(JSONFlaw) in
                try scanner.check(key)
                try scanner.value(depth: depth + 1)
            }
        case UInt8(ascii: "["):
            guard depth < Self.deepest else { throw flaw(.tooDeep) }
            try array { (scanner) throws(JSONFlaw) in try scanner.value(depth: depth + 1) }
        case UInt8(ascii: "\""):
            let raw = try string()
            try check(raw)
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: _ = try number()
        }
    }
}
