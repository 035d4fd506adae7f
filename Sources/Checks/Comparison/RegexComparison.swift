/// The expected text is a regular expression for the whole output; a last newline of either does not count.
package enum RegexComparison {
    /// Nothing where the steps did not suffice to tell.
    package static func accepts(_ actual: [UInt8], expected: [UInt8], _ budget: StepBudget) -> Bool? {
        guard let actual = String(validating: withoutLastNewline(actual), as: UTF8.self),
            let pattern = try? pattern(expected)
        else { return false }
        var budget = budget
        return pattern.matchesWhole(actual.unicodeScalars, &budget)
    }

    /// The pattern that an expected text is.
    package static func pattern(_ expected: [UInt8]) throws(PatternFault) -> Pattern {
        try Pattern(String(decoding: withoutLastNewline(expected), as: UTF8.self))
    }

    private static func withoutLastNewline(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
    }
}
