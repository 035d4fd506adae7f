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
}

extension Comparison {
    /// Whether an output is what was expected, compared in this way.
    package func accepts(_ actual: [UInt8], expected: [UInt8]) -> Bool {
        switch self {
        case .exact: ExactComparison.accepts(actual, expected: expected)
        case .trailingSpace: TrailingSpaceComparison.accepts(actual, expected: expected)
        case .float(let tolerance): FloatComparison(tolerance: tolerance).accepts(actual, expected: expected)
        case .unorderedLines: UnorderedLinesComparison.accepts(actual, expected: expected)
        case .json: JSONComparison.accepts(actual, expected: expected)
        case .regex: RegexComparison.accepts(actual, expected: expected)
        }
    }
}
