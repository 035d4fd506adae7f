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

    /// Whether two values are the same.
    static func same(_ left: JSONValue, _ right: JSONValue) -> Bool {
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

    /// Two spellings of a double are one number; where a double no longer tells all numbers apart, every digit counts.
    private static func same(_ left: JSONNumber, _ right: JSONNumber) -> Bool {
        if left.literal == right.literal { return true }
        guard left.isNumeric && right.isNumeric else { return false }
        let (first, second) = (left.double, right.double)
        if isOrdinary(first) && isOrdinary(second) { return first == second }
        return ExactDecimal(left.literal) == ExactDecimal(right.literal)
    }

    /// Whether every whole number around has a double of its own, and it is not one that was too small.
    private static func isOrdinary(_ number: Double) -> Bool { number != 0 && number.magnitude < 0x1p53 }

    private static func same(_ left: [JSONValue.Member], _ right: [JSONValue.Member]) -> Bool {
        let values = Dictionary(uniqueKeysWithValues: right.map { ($0.key, $0.value) })
        return left.count == right.count
            && left.allSatisfy { member in values[member.key].map { same(member.value, $0) } ?? false }
    }
}
