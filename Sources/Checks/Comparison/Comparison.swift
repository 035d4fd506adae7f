/// How an output is compared with the expected one.
package enum Comparison: Sendable, Equatable {
    /// Byte for byte.
    case exact
    /// White space at the ends of lines, and empty lines at the end, do not count.
    case trailingSpace
    /// Numbers may differ by this much, absolutely or relative to the expected one; all else is exact.
    case float(tolerance: Double)
    /// The same lines, in any order.
    case unorderedLines
    /// The same JSON value.
    case json
    /// The expected text is a regular expression for the whole output.
    case regex

    package static let names = ["exact", "trailing-space", "float", "unordered-lines", "json", "regex"]

    /// What comparing has come to.
    package enum Result: Sendable {
        case same, different
        /// It would have taken more steps than a comparison may.
        case undecided
    }
}

extension Comparison {
    /// Whether an output is what was expected, compared in this way.
    ///
    /// All ways but regular expressions look at each byte a few times, whatever it is, and so need no budget.
    package func compare(
        _ actual: [UInt8], expected: [UInt8], budget: StepBudget = StepBudget()
    ) -> Result {
        switch self {
        case .exact: Result(ExactComparison.accepts(actual, expected: expected))
        case .trailingSpace: Result(TrailingSpaceComparison.accepts(actual, expected: expected))
        case .float(let tolerance): Result(FloatComparison(tolerance: tolerance).accepts(actual, expected: expected))
        case .unorderedLines: Result(UnorderedLinesComparison.accepts(actual, expected: expected))
        case .json: Result(JSONComparison.accepts(actual, expected: expected))
        case .regex: Result(RegexComparison.accepts(actual, expected: expected, budget))
        }
    }

    /// Whether it is certain that an output is what was expected.
    package func accepts(_ actual: [UInt8], expected: [UInt8]) -> Bool {
        compare(actual, expected: expected) == .same
    }
}

extension Comparison.Result {
    fileprivate init(_ isAccepted: Bool?) {
        self = isAccepted.map { $0 ? .same : .different } ?? .undecided
    }
}
