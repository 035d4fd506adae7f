/// A piece of Python of which only the code is left: what is in texts and comments is blanked out, byte for byte.
enum PythonMask {
    /// Stands for each byte of a text.
    static let text = UInt8(ascii: "\"")

    static func of(_ source: [UInt8]) -> [UInt8] {
        var masked = source
        var at = 0
        while at < source.count {
            switch source[at] {
            case UInt8(ascii: "#"):
                let end = source[at...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count
                masked.replaceSubrange(at..<end, with: repeatElement(UInt8(ascii: " "), count: end - at))
                at = end
            case UInt8(ascii: "'"), UInt8(ascii: "\""):
                let end = textEnd(source, from: at)
                masked.replaceSubrange(at..<end, with: repeatElement(text, count: end - at))
                at = end
            default: at += 1
            }
        }
        return masked
    }

    /// Where the text ends that begins with a quotation mark, or where it is cut off.
    private static func textEnd(_ source: [UInt8], from start: Int) -> Int {
        let mark = source[start]
        let isLong = source[start...].prefix(3).elementsEqual([mark, mark, mark])
        var at = start + (isLong ? 3 : 1)
        while at < source.count {
            if source[at] == UInt8(ascii: "\\") {
                at += 2
            } else if isLong ? source[at...].prefix(3).elementsEqual([mark, mark, mark]) : source[at] == mark {
                return at + (isLong ? 3 : 1)
            } else if !isLong, source[at] == UInt8(ascii: "\n") {
                return at
            } else {
                at += 1
            }
        }
        return source.count
    }

    /// By how many brackets are opened in front of each byte of what is masked; a closing one counts as outside.
    static func depths(_ masked: some Sequence<UInt8>) -> [Int] {
        var depth = 0
        return masked.map { byte in
            if ")]}".utf8.contains(byte) { depth -= 1 }
            defer { if "([{".utf8.contains(byte) { depth += 1 } }
            return depth
        }
    }

    /// Whether a byte may stand in a name.
    static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: false
        }
    }
}
