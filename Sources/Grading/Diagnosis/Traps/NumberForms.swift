extension OutputRule {
    /// The same numbers, written in another way: `12.5` for `12.50`, or `7` for `07`.
    static let numberFormat = OutputRule.differences("number-format") { !$0.isValue && sameNumbers($0) }

    /// The same numbers, but an int for a float or the other way round.
    static let numberType = OutputRule.differences("number-type") { $0.isValue && sameNumbers($0) }

    /// Whether two texts are the same but for how their numbers are written.
    private static func sameNumbers(_ contrast: Contrast) -> Bool {
        let (expected, actual) = (pieces(contrast.expected), pieces(contrast.actual))
        guard expected.count == actual.count else { return false }
        return zip(expected, actual).allSatisfy { left, right in
            if left == right { return true }
            guard let first = Double(left), let second = Double(right) else { return false }
            // What a double cannot hold to the last digit is not taken for the same.
            return first == second && max(left.count, right.count) <= 15
        }
    }

    /// The text cut before and behind each number.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var isNumber = false
        for character in text {
            let belongs = character.isASCII && (character.isNumber || isNumber && character == ".")
            if belongs == isNumber, !pieces.isEmpty {
                pieces[pieces.count - 1].append(character)
            } else {
                pieces.append(String(character))
            }
            isNumber = belongs
        }
        return pieces
    }
}
