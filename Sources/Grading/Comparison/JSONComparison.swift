import FoundationEssentials

/// The same JSON value: layout, the order of keys and the spelling of numbers do not count.
enum JSONComparison {
    static func accepts(_ actual: [UInt8], expected: [UInt8]) -> Bool {
        guard let actual = value(actual), let expected = value(expected) else { return false }
        return actual == expected
    }

    private static func value(_ bytes: [UInt8]) -> Value? {
        try? JSONDecoder().decode(Value.self, from: Data(bytes))
    }

    private enum Value: Decodable, Equatable {
        case null
        case bool(Bool)
        case integer(Int64)
        case number(Double)
        case string(String)
        case array([Value])
        case object([String: Value])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .null
            } else if let bool = try? container.decode(Bool.self) {
                self = .bool(bool)
            } else if let integer = try? container.decode(Int64.self) {
                self = .integer(integer)
            } else if let number = try? container.decode(Double.self) {
                self = .number(number)
            } else if let string = try? container.decode(String.self) {
                // Two spellings of an accent are two texts to Python, though Swift's == takes them for one.
                self = .string(string.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " "))
            } else if let array = try? container.decode([Value].self) {
                self = .array(array)
            } else {
                self = .object(try container.decode([String: Value].self))
            }
        }
    }
}
