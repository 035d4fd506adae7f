extension OutputRule {
    /// The same values in a text that differs in a letter or two, in the same way wherever it does.
    static let typoInOutput = OutputRule.differences("typo-in-output") { contrast in
        let expected = contrast.expected.split(separator: "\n", omittingEmptySubsequences: false)
        let actual = contrast.actual.split(separator: "\n", omittingEmptySubsequences: false)
        guard !contrast.isValue, expected.count == actual.count else { return false }
        return zip(expected, actual).allSatisfy { left, right in
            left == right || isTypo(right, of: left)
        }
    }

    private static func isTypo(_ actual: Substring, of expected: Substring) -> Bool {
        let numbers = { (text: Substring) in text.split { !$0.isNumber && $0 != "." }.map { $0.split(separator: ".") } }
        guard numbers(expected).filter({ !$0.isEmpty }) == numbers(actual).filter({ !$0.isEmpty }),
            expected.filter(\.isLetter).count >= 4
        else { return false }
        // What is left between the common beginning and the common end.
        let (left, right) = (Array(expected), Array(actual))
        let start = zip(left, right).prefix { $0 == $1 }.count
        let room = min(left.count, right.count) - start
        let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.prefix(room).count
        return max(left.count, right.count) - start - end <= 2
    }
}
