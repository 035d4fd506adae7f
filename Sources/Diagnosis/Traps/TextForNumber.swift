import System

extension OutputRule {
    /// A number in quotes: the right digits, but a text.
    static let numbersAsText = OutputRule.differences("numbers-as-text", form: "value") { contrast in
        guard contrast.isValue, contrast.expected.contains(where: \.isNumber) else { return false }
        return contrast.actual.replacingScalars { $0 == "'" ? "" : nil }.isSame(as: contrast.expected)
            && !contrast.expected.contains(byte: "'")
    }
}
