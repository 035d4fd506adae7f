/// What backslashes in strings stand for.
extension JSONScanner {
    /// The bytes that a string says, which may still be no UTF-8.
    func unescaped(_ raw: RawString) throws(JSONFlaw) -> [UInt8] {
        var unescaped: [UInt8] = []
        unescaped.reserveCapacity(raw.content.count)
        var at = 0
        while at < raw.content.count {
            let byte = raw.content[at]
            at += 1
            guard byte == UInt8(ascii: "\\") else {
                unescaped.append(byte)
                continue
            }
            do throws(JSONFlaw.Reason) {
                unescaped.append(contentsOf: UTF8.encode(try Self.escape(raw.content, &at))!)
            } catch {
                throw JSONFlaw(error, at: raw.start + at - 1)
            }
        }
        return unescaped
    }

    /// The character that an escape stands for; `at` is behind the backslash, and behind the escape afterwards.
    static func escape(
        _ content: UnsafeBufferPointer<UInt8>, _ at: inout Int
    ) throws(JSONFlaw.Reason) -> Unicode.Scalar {
        at += 1
        switch content[at - 1] {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try numberedScalar(content, &at)
        default: throw .unknownEscape
        }
    }

    private static func numberedScalar(
        _ content: UnsafeBufferPointer<UInt8>, _ at: inout Int
    ) throws(JSONFlaw.Reason) -> Unicode.Scalar {
        let unit = try hexadecimal(content, &at)
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard unit & 0xFC00 == 0xD800, at + 1 < content.count, content[at] == UInt8(ascii: "\\"),
            content[at + 1] == UInt8(ascii: "u")
        else { throw .loneHalf }
        at += 2
        let low = try hexadecimal(content, &at)
        guard low & 0xFC00 == 0xDC00 else { throw .unpairedHalf }
        return Unicode.Scalar(0x10000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(low) & 0x3FF)!
    }

    /// Four digits; `at` stays where there are others.
    static func hexadecimal(
        _ content: UnsafeBufferPointer<UInt8>, _ at: inout Int
    ) throws(JSONFlaw.Reason) -> UInt16 {
        guard at + 4 <= content.count else { throw .escapeWithoutDigits }
        var value: UInt16 = 0
        for byte in content[at..<at + 4] {
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: throw .escapeWithoutDigits
            }
            value = value << 4 | UInt16(digit)
        }
        at += 4
        return value
    }
}
