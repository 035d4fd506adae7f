/// Encodings that editors write, other than UTF-8 alone, known by their first bytes.
enum ForeignEncoding {
    static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> (found: String, expected: String)? {
        let first = Array(bytes.prefix(4))
        if first.starts(with: [0xEF, 0xBB, 0xBF]) {
            return ("a byte order mark", "JSON that begins with { or [")
        }
        return bytes.count % 2 == 1 ? nil : name(first).map { ("\($0) text", "UTF-8 text") }
    }

    /// JSON begins with two ASCII characters, or is one, so a zero among two bytes tells of larger units.
    private static func name(_ first: [UInt8]) -> String? {
        if first == [0xFF, 0xFE, 0, 0] || first == [0, 0, 0xFE, 0xFF] { return "UTF-32" }
        if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
        let zeros = first.map { $0 == 0 }
        if zeros == [false, true, true, true] || zeros == [true, true, true, false] { return "UTF-32" }
        return zeros.starts(with: [false, true]) || zeros.starts(with: [true, false]) ? "UTF-16" : nil
    }
}
