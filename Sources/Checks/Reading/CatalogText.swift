/// Text of a catalog's files, whichever way their lines end.
package enum CatalogText {
    /// The text of UTF-8 bytes with every line end made `\n`; nothing where they are not UTF-8.
    ///
    /// A checkout may have turned the line ends into those of Windows, which to Swift are one character of their own.
    package static func decoded(_ bytes: [UInt8]) -> String? {
        String(validating: withPlainLineEnds(bytes), as: UTF8.self)
    }

    /// With CR LF and a lone CR made LF.
    package static func withPlainLineEnds(_ bytes: [UInt8]) -> [UInt8] {
        let (carriage, newline) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
        guard bytes.contains(carriage) else { return bytes }
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == newline, index > 0, bytes[index - 1] == carriage { continue }
            plain.append(byte == carriage ? newline : byte)
        }
        return plain
    }
}

extension StringProtocol {
    /// Without white space at either end.
    package var trimmingSpaces: String {
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
