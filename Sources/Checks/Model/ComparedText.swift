/// A text that a case expects, and how it is compared with what comes.
package struct ComparedText: Sendable, Equatable {
    /// What it is of: `stdout`, `stderr`, the path of a file, a request, or an example.
    package var part: String
    package var expected: [UInt8]
    package var comparison: Comparison

    package init(part: String, expected: [UInt8], comparison: Comparison) {
        self.part = part
        self.expected = expected
        self.comparison = comparison
    }
}
