/// What is wrong with a pattern, and where.
package struct PatternFault: Error, Equatable {
    /// From 1, of the pattern.
    package let line: Int
    /// From 1, in letters.
    package let column: Int
    package let found: String
    package let expected: String

    init(at offset: Int, of pattern: [Unicode.Scalar], found: String, expected: String) {
        let before = pattern[..<min(offset, pattern.count)]
        line = before.count { $0 == "\n" } + 1
        column = before.count - (before.lastIndex(of: "\n").map { $0 + 1 } ?? 0) + 1
        self.found = found
        self.expected = expected
    }

    /// What was found, with its place.
    package var foundThere: String { "\(found), at letter \(column) of line \(line) of the pattern" }
}
