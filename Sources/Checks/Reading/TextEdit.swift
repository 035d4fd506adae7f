/// A part of a file, and what is to stand there instead.
package struct TextEdit: Sendable, Equatable {
    /// In bytes.
    package var range: Range<Int>
    package var replacement: [UInt8]

    package init(_ range: Range<Int>, _ replacement: [UInt8]) {
        self.range = range
        self.replacement = replacement
    }

    /// The text with all edits made; of two that overlap, the first counts.
    package static func applied(_ edits: [TextEdit], to text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var at = 0
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where edit.range.lowerBound >= at {
            result += text[at..<edit.range.lowerBound] + edit.replacement
            at = edit.range.upperBound
        }
        return result + text[at...]
    }
}
