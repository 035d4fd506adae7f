/// A text as the interpreter shows it, in quotation marks and with escapes.
enum ShownText {
    /// The content in UTF-8; nothing where it is no such text.
    static func content(_ shown: [UInt8]) -> [UInt8]? {
        var rest = shown[...]
        if rest.last == UInt8(ascii: "\n") { rest.removeLast() }
        guard rest.count >= 2, let mark = rest.first, mark == rest.last, "'\"".utf8.contains(mark) else { return nil }
        rest = rest.dropFirst().dropLast()
        var content: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == mark { return nil }
            guard byte == UInt8(ascii: "\\") else {
                content.append(byte)
                continue
            }
            guard let letter = escaped(&rest) else { return nil }
            content += letter
        }
        return content
    }

    /// What stands behind a backslash.
    private static func escaped(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
        guard let byte = rest.popFirst() else { return nil }
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): return [byte]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "x"): return number(&rest, digits: 2)
        case UInt8(ascii: "u"): return number(&rest, digits: 4)
        case UInt8(ascii: "U"): return number(&rest, digits: 8)
        default: return nil
        }
    }

    private static func number(_ rest: inout ArraySlice<UInt8>, digits: Int) -> [UInt8]? {
        let text = String(decoding: rest.prefix(digits), as: UTF8.self)
        rest = rest.dropFirst(digits)
        guard text.utf8.count == digits, let value = UInt32(text, radix: 16), let scalar = Unicode.Scalar(value) else {
            return nil
        }
        return Array(String(scalar).utf8)
    }
}
