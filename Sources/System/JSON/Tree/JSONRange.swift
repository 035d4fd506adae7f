/// Where a value of a text begins and ends, for whoever changes one and leaves the rest as it is.
extension JSONValue {
    /// In bytes of the text that the value was read from.
    package func range(in bytes: [UInt8]) -> Range<Int> {
        let start = Self.offset(of: place, in: bytes)
        return start..<Self.end(of: bytes, from: start)
    }

    /// Where a place of a text is, in bytes.
    private static func offset(of place: JSONPlace, in bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { buffer in
            var counter = PlaceCounter(buffer)
            return bytes.indices.first { counter.place(at: $0) == place && bytes[$0] & 0xC0 != 0x80 } ?? bytes.count
        }
    }

    /// Behind the value that begins there.
    private static func end(of bytes: [UInt8], from start: Int) -> Int {
        var (at, depth, isInText) = (start, 0, false)
        while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: "\\") where isInText: at += 1
            case UInt8(ascii: "\""): isInText.toggle()
            case _ where isInText: break
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return at }
                depth -= 1
            case UInt8(ascii: ","), 0x20, 0x09, 0x0A, 0x0D:
                if depth == 0 { return at }
            default: break
            }
            at += 1
            let isClosed =
                byte == UInt8(ascii: "\"") && !isInText || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
            if isClosed, depth == 0, !isInText { return at }
        }
        return at
    }
}

extension JSONValue.Member {
    /// Where the key stands, with its quotation marks; in bytes of the text that the value was read from.
    package func keyRange(in bytes: [UInt8]) -> Range<Int> {
        JSONValue(content: .null, place: keyPlace).range(in: bytes)
    }
}
