/// Byte for byte.
package enum ExactComparison {
    package static func accepts(_ actual: [UInt8], expected: [UInt8]) -> Bool { actual == expected }
}
