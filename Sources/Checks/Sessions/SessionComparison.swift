import System

/// How the answers of a block are compared beside byte for byte, so that a learner sees a value and not `True`.
package enum SessionComparison: Sendable, Equatable {
    /// Numbers may differ by this much, absolutely or relative to the expected one.
    case float(tolerance: Double)
    /// The items of a collection, or lines, in any order.
    case unordered
    /// The same JSON value, printed or in a text that is shown.
    case json

    static let names = ["float", "unordered", "json"]

    func accepts(_ actual: [UInt8], expected: [UInt8]) -> Bool {
        switch self {
        case .float(let tolerance): FloatComparison(tolerance: tolerance).accepts(actual, expected: expected)
        case .unordered: UnorderedItems.of(actual) == UnorderedItems.of(expected)
        case .json:
            Self.isText(actual) == Self.isText(expected)
                && JSONComparison.accepts(Self.json(in: actual), expected: Self.json(in: expected))
        }
    }

    /// Whether it makes anything of an expected answer that a comparison of bytes would not.
    func concerns(_ expected: String) -> Bool {
        let expected = Array(expected.utf8)
        switch self {
        case .float: return expected.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        case .unordered: return UnorderedItems.of(expected).count > 1
        case .json: return JSONValue.read(Self.json(in: expected), .python) != nil
        }
    }

    /// What is in the quotation marks where a text is shown, as the interpreter shows it.
    private static func json(in answer: [UInt8]) -> [UInt8] {
        isText(answer) ? ShownText.content(answer) ?? answer : answer
    }

    /// Whether it is a text with JSON in it. In double quotation marks it may be JSON of its own.
    private static func isText(_ answer: [UInt8]) -> Bool {
        guard let content = ShownText.content(answer) else { return false }
        let isDocument = content.first { $0 != 0x20 }.map { "[{".utf8.contains($0) } ?? false
        return answer.first == UInt8(ascii: "'") || isDocument
    }
}
