/// A regular expression that is matched in time that grows with the text alone.
///
/// What is read is Python's syntax, without what no automaton can match: back-references, look-around, and groups that
/// do not go back. The rest means what it means to Python's `re.fullmatch`, but that `$` is the very end alone.
package struct Pattern: Sendable {
    let program: PatternProgram

    /// How much there may be in a pattern, with all that is repeated written out.
    package static let largestSize = 2000

    /// Reads a pattern.
    package init(_ text: String) throws(PatternFault) {
        var parser = PatternParser(text)
        let node = try parser.whole()
        guard node.size <= Self.largestSize else {
            throw PatternFault(
                at: 0, of: Array(text.unicodeScalars), found: "a pattern that is too large",
                expected: "at most \(Self.largestSize) letters, classes and groups, with repetitions written out")
        }
        program = PatternProgram(node)
    }

    /// Whether a text as a whole is one of those that are meant; nothing where the steps did not suffice to tell.
    package func matchesWhole(_ text: some Sequence<Unicode.Scalar>, _ budget: inout StepBudget) -> Bool? {
        var matcher = PatternMatcher(program)
        return matcher.matchesWhole(text, &budget)
    }
}
