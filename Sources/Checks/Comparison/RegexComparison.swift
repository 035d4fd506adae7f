/// The expected text is a regular expression for the whole output; a last newline of either does not count.
package enum RegexComparison {
    package static func accepts(_ actual: [UInt8], expected: [UInt8]) -> Bool {
        guard let actual = String(validating: withoutLastNewline(actual), as: UTF8.self),
            let pattern = try? Regex(String(decoding: withoutLastNewline(expected), as: UTF8.self))
        else { return false }
        return (try? pattern.matchingSemantics(.unicodeScalar).wholeMatch(in: actual)) ?? nil != nil
    }

    private static func withoutLastNewline(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
    }
}
