/// Byte for byte.
enum ExactComparison {
    static func accepts(_ actual: [UInt8], expected: [UInt8]) -> Bool { actual == expected }
}
