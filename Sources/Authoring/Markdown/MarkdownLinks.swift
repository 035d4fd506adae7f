/// What a line links to.
extension MarkdownText.Line {
    /// The targets of `[words](target)`, of pictures and of `[name]: target`, without their titles.
    var linkTargets: [String] {
        let bytes = withoutCode
        var targets = definition(bytes).map { [$0] } ?? []
        for index in bytes.indices.dropLast(2)
        where bytes[index] == UInt8(ascii: "]") && bytes[index + 1] == UInt8(ascii: "(") {
            targets.append(Self.target(bytes[(index + 2)...], until: UInt8(ascii: ")")))
        }
        return targets
    }

    private func definition(_ bytes: [UInt8]) -> String? {
        guard bytes.first == UInt8(ascii: "["), let end = bytes.firstIndex(of: UInt8(ascii: "]")), end > 1,
            end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: ":")
        else { return nil }
        return Self.target(bytes[(end + 2)...].drop { $0 == UInt8(ascii: " ") }, until: UInt8(ascii: " "))
    }

    private static func target(_ bytes: ArraySlice<UInt8>, until end: UInt8) -> String {
        if bytes.first == UInt8(ascii: "<") {
            return String(decoding: bytes.dropFirst().prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
        }
        var depth = 0
        let target = bytes.prefix { byte in
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            return byte != UInt8(ascii: " ") && (byte != end || depth >= 0)
        }
        return String(decoding: target, as: UTF8.self)
    }
}
