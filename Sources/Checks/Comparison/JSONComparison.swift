import System

/// The same JSON value: layout, the order of keys and the spelling of numbers do not count.
enum JSONComparison {
    static func accepts(_ actual: [UInt8], expected: [UInt8]) -> Bool {
        // A learner's output is what Python writes and reads.
        guard let actual = JSONValue.read(actual, .python), let expected = JSONValue.read(expected, .python) else {
            return false
        }
        return same(actual, expected)
    }

    private static func same(_ left: JSONValue, _ right: JSONValue) -> Bool {
        switch (left.content, right.content) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): same(left, right)
        case (.string(let left), .string(let right)): left == right
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy(same)
        case (.object(let left), .object(let right)): same(left, right)
        default: false
        }
    }

    /// Whole numbers have no largest in Python, and are compared to their last digit.
    private static func same(_ left: JSONNumber, _ right: JSONNumber) -> Bool {
        guard left.isWhole && right.isWhole else { return left.double == right.double }
        return left.literal == right.literal || left.integer == 0 && right.integer == 0
    }

    private static func same(_ left: [JSONValue.Member], _ right: [JSONValue.Member]) -> Bool {
        let values = Dictionary(uniqueKeysWithValues: right.map { ($0.key, $0.value) })
        return left.count == right.count
            && left.allSatisfy { member in values[member.key].map { same(member.value, $0) } ?? false }
    }
}
