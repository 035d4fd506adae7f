/// Lines of a text that a terminal may have been meant for, without colours and carriage returns.
struct PrintedText {
    let lines: [ArraySlice<UInt8>]

    init(_ bytes: [UInt8]) {
        lines = Self.withoutEscapes(bytes).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { line in
                var line = line
                while line.last == UInt8(ascii: "\r") { line.removeLast() }
                return line
            }
    }

    /// What ECMA-48 has: `ESC [ … letter` for colours and the like, `ESC ] … BEL` for titles and links.
    private static func withoutEscapes(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(0x1B) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            guard bytes[at] == 0x1B, at + 1 < bytes.count else {
                if bytes[at] != 0x1B { result.append(bytes[at]) }
                at += 1
                continue
            }
            at = end(of: bytes, from: at)
        }
        return result
    }

    /// Where what follows an escape that begins here is; one that is not ended goes no further than its line.
    private static func end(of bytes: [UInt8], from start: Int) -> Int {
        var at = start + 2
        switch bytes[start + 1] {
        case UInt8(ascii: "["):
            while at < bytes.count, (0x20..<0x40).contains(bytes[at]) { at += 1 }
            return at < bytes.count && (0x40..<0x7F).contains(bytes[at]) ? at + 1 : at
        case UInt8(ascii: "]"):
            while at < bytes.count, bytes[at] != UInt8(ascii: "\n") {
                if bytes[at] == 0x07 { return at + 1 }
                if bytes[at] == 0x1B, at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\\") { return at + 2 }
                at += 1
            }
            return at
        // What stands alone behind an escape may be the end of a line.
        case UInt8(ascii: "\n"): return start + 1
        default: return at
        }
    }
}

/// One line, looked at byte by byte: some are made to take long as letters.
extension ArraySlice<UInt8> {
    func begins(with text: StaticString) -> Bool {
        count >= text.utf8CodeUnitCount
            && text.withUTF8Buffer { buffer in zip(self, buffer).allSatisfy { $0 == $1 } }
    }

    /// Where a text is first found in it.
    func range(of text: StaticString) -> Range<Int>? {
        let size = text.utf8CodeUnitCount
        guard count >= size, size > 0 else { return nil }
        return text.withUTF8Buffer { buffer in
            for start in startIndex...(endIndex - size) where self[start] == buffer[0] {
                if zip(self[start...], buffer).allSatisfy({ $0 == $1 }) { return start..<(start + size) }
            }
            return nil
        }
    }

    func isSame(_ text: StaticString) -> Bool { count == text.utf8CodeUnitCount && begins(with: text) }

    var isBlank: Bool { allSatisfy { $0 == 0x20 || $0 == 0x09 } }

    /// How many spaces it begins with.
    var indentation: Int { prefix { $0 == 0x20 }.count }

    var withoutIndentation: ArraySlice<UInt8> { drop { $0 == 0x20 || $0 == 0x09 } }

    /// As much of it as anybody reads.
    var text: String {
        let most = 2000
        return String(decoding: prefix(most), as: UTF8.self) + (count > most ? "…" : "")
    }

    /// The number that it begins with.
    var number: Int? {
        let digits = prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return digits.isEmpty || digits.count > 9 ? nil : Int(String(decoding: digits, as: UTF8.self))
    }
}
