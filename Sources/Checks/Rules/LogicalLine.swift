/// A line as its file's own language reads it: without those that are comments, and with what goes on in the next.
struct LogicalLine: Equatable {
    /// That of its first line, from 1.
    var number: Int
    /// Without white space at its end.
    var text: String

    static func all(_ content: [UInt8], comment: String?, continued: String?) -> [LogicalLine] {
        var lines: [LogicalLine] = []
        var goesOn = false
        let plain = CatalogText.withPlainLineEnds(content.starts(with: mark) ? Array(content.dropFirst(3)) : content)
        for (index, bytes) in plain.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            var text = String(decoding: bytes, as: UTF8.self)
            if let comment, text.drop(while: \.isWhitespace).hasPrefix(comment) { continue }
            text.removeLast(text.reversed().prefix(while: \.isWhitespace).count)
            let continues = continued.map { !$0.isEmpty && text.hasSuffix($0) } ?? false
            if continues { text.removeLast(continued?.count ?? 0) }
            if goesOn, !lines.isEmpty {
                lines[lines.count - 1].text += text
            } else {
                lines.append(LogicalLine(number: index + 1, text: text))
            }
            goesOn = continues
        }
        return lines
    }

    /// What some editors put before all text.
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
