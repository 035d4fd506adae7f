/// What follows a `\`.
extension PatternParser {
    mutating func escape() throws(PatternFault) -> PatternNode {
        let start = at
        if take("A") { return .edge(.textStart) }
        if take("Z") || take("z") { return .edge(.textEnd) }
        if take("b") { return .edge(.word) }
        if take("B") { return .edge(.noWord) }
        if let kind = kind() { return .set(ScalarSet(items: [kind])) }
        if let digit = next, ("1"..."9").contains(digit) {
            throw unmatchable("a back-reference, \\\(digit)", at: start - 1)
        }
        if let scalar = try escapedScalar() { return .set(cased(.one(scalar))) }
        throw unknownEscape(start)
    }

    func unknownEscape(_ start: Int) -> PatternFault {
        let letter = start < text.count ? String(text[start]) : ""
        return fault(
            letter.isEmpty ? "a \"\\\" at the end" : "\"\\\(letter)\"",
            "\\d, \\s, \\w, \\b, \\A, \\Z, \\n, \\t, \\xHH, \\uHHHH, or \\ before a mark, as in \\.", at: start - 1)
    }

    /// `\d`, `\w`, `\s` and their opposites.
    mutating func kind() -> ScalarSet.Item? {
        let kinds: [Unicode.Scalar: ScalarSet.Kind] = ["d": .digit, "w": .word, "s": .space]
        guard let letter = next, letter.isASCII,
            let lower = letter.properties.lowercaseMapping.unicodeScalars.first, let kind = kinds[lower]
        else { return nil }
        at += 1
        return .kind(kind, isNegated: letter != lower)
    }

    /// A letter that is written in another way; nothing where there is no such escape.
    mutating func escapedScalar() throws(PatternFault) -> Unicode.Scalar? {
        let controls: [Unicode.Scalar: Unicode.Scalar] = [
            "n": "\n", "t": "\t", "r": "\r", "f": "\u{C}", "v": "\u{B}", "a": "\u{7}", "0": "\0",
        ]
        let digits: [Unicode.Scalar: Int] = ["x": 2, "u": 4, "U": 8]
        guard let letter = next else { return nil }
        if let count = digits[letter] { return try numbered(digits: count) }
        let isWord = ScalarSet.Kind.word.contains(letter) && letter.isASCII && letter != "_"
        if isWord, controls[letter] == nil { return nil }
        at += 1
        if letter == "0", let digit = next, ("0"..."9").contains(digit) {
            throw fault("an octal number", "\\xHH", at: at - 2)
        }
        return controls[letter] ?? letter
    }

    private mutating func numbered(digits count: Int) throws(PatternFault) -> Unicode.Scalar {
        let start = at - 1
        at += 1
        let digits = text[at...].prefix(count)
        let value =
            digits.allSatisfy { $0.properties.isASCIIHexDigit }
            ? UInt32(String(String.UnicodeScalarView(digits)), radix: 16) : nil
        guard digits.count == count, let scalar = value.flatMap(Unicode.Scalar.init) else {
            throw fault("no letter's number", "\(count) hexadecimal digits of one that there is", at: start)
        }
        at += count
        return scalar
    }
}
