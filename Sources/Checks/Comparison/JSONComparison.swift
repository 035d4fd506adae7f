/// The same JSON value: layout, the order of keys and the spelling of numbers do not count.
package enum JSONComparison {
    package static func accepts(_ actual: [UInt8], expected: [UInt8]) -> Bool {
        guard let actual = JSONReader.read(actual), let expected = JSONReader.read(expected) else { return false }
        return same(actual, expected)
    }

    private static func same(_ left: JSONReader.Value, _ right: JSONReader.Value) -> Bool {
        switch (left, right) {
        case (.word(let left), .word(let right)): left == right
        // Whole numbers have no largest in Python, and are compared to their last digit.
        case (.integer(let left), .integer(let right)): left == right
        case (.integer(let left), .number(let right)): Double(left) == right
        case (.number(let left), .integer(let right)): left == Double(right)
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): left == right
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy(same)
        case (.object(let left), .object(let right)):
            left.count == right.count
                && left.allSatisfy { key, value in right[key].map { same(value, $0) } ?? false }
        default: false
        }
    }
}
