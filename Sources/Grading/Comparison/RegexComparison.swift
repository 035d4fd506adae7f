/// The expected text is a regular expression for the whole output; a last newline of either does not count.
enum RegexComparison {
    static func accepts(_ actual: [UInt8], expected: [UInt8]) -> Bool {
        guard let actual = String(validating: actual, as: UTF8.self),
            let pattern = try? Regex(withoutLastNewline(String(decoding: expected, as: UTF8.self)))
        else { return false }
        return (try? pattern.matchingSemantics(.unicodeScalar).wholeMatch(in: withoutLastNewline(actual))) ?? nil != nil
    }

    private static func withoutLastNewline(_ text: String) -> String { text.hasSuffix("\n") ? String(text.dropLast()) : text }
}
