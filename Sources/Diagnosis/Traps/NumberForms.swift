import Checks

extension OutputRule {
    /// The same numbers, written in another way: `12.5` for `12.50`, or `7` for `07`.
    static let numberFormat = OutputRule.differences("number-format", words: form) {
        !isNumberOrSuch($0) && sameNumbers($0)
    }

    /// The same numbers, but an int for a float or the other way round.
    static let numberType = OutputRule.differences("number-type") { isNumberOrSuch($0) && sameNumbers($0) }

    /// How the first number that is written otherwise is to be written.
    private static func form(_ contrast: Contrast) -> TrapWords {
        let pairs = zip(pieces(contrast.expected), pieces(contrast.actual))
        guard let (wanted, given) = pairs.first(where: { $0 != $1 }) else { return TrapWords() }
        let names = ["wanted": wanted, "given": given]
        let decimals = { (text: String) in text.split(separator: ".").dropFirst().first?.count ?? 0 }
        if decimals(wanted) > decimals(given) {
            return TrapWords(form: "more", names.merging(["format": ":.\(decimals(wanted))f"]) { first, _ in first })
        }
        if decimals(wanted) < decimals(given) {
            return TrapWords(form: wanted.contains(".") ? "shorter" : "whole", names)
        }
        guard !wanted.contains("."), wanted.count > given.count else { return TrapWords() }
        return TrapWords(form: "filled", names.merging(["format": ":0\(wanted.count)d"]) { first, _ in first })
    }

    /// A value, and none that has texts in it: in these a number is written, and has no type.
    private static func isNumberOrSuch(_ contrast: Contrast) -> Bool {
        contrast.isValue && !contrast.expected.contains { $0 == "'" || $0 == "\"" }
    }

    /// Whether two texts are the same but for how their numbers are written.
    fileprivate static func sameNumbers(_ contrast: Contrast) -> Bool {
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
    fileprivate static func pieces(_ text: String) -> [String] {
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

extension TrapRule {
    /// Whether a wrong output has the right numbers, or nearly, and what is around them.
    @Sendable static func hasOtherNumberForms(_ evidence: Evidence) -> Bool {
        evidence.failing.contains { Evidence.differences($0).map(haveOtherForms) ?? false }
    }

    private static func haveOtherForms(_ differences: [Contrast]) -> Bool {
        differences.allSatisfy { contrast in
            let (expected, actual) = (words(contrast.expected), words(contrast.actual))
            guard expected.count == actual.count else { return false }
            return zip(expected, actual).allSatisfy(isNear)
        }
    }

    /// The pieces of a text without white space, which alignment changes.
    private static func words(_ text: String) -> [String] { OutputRule.pieces(text.filter { !$0.isWhitespace }) }

    private static func isNear(_ expected: String, _ actual: String) -> Bool {
        if expected == actual { return true }
        // The whole part is the same where zeros or digits behind the point are missing.
        guard let first = Double(expected), let second = Double(actual) else { return false }
        return Int(exactly: first.rounded(.down)) == Int(exactly: second.rounded(.down))
            || abs(first - second) <= 0.01 * abs(first)
    }
}
