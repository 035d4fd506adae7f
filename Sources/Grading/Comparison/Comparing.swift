import Catalog

extension Comparison {
    /// Whether an output is what was expected, compared in this way.
    public func accepts(_ actual: [UInt8], expected: [UInt8]) -> Bool {
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
