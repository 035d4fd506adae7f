import System

extension OutputRule {
    /// A number in quotes: the right digits, but a text.
    static let numbersAsText = OutputRule.differences("numbers-as-text", form: "value") { contrast in
        guard contrast.isValue, contrast.expected.contains(where: \.isNumber) else { return false }
        // Not `None` in quotes, beside a number that is right.
        let pieces = contrast.actual.split(separator: "'", omittingEmptySubsequences: false)
        let quoted = pieces.indices.filter { $0 % 2 == 1 }.map { pieces[$0] }
        return contrast.actual.replacingScalars { $0 == "'" ? "" : nil }.isSame(as: contrast.expected)
            && !contrast.expected.contains(byte: "'") && quoted.allSatisfy { $0.contains(where: \.isNumber) }
    }
}
