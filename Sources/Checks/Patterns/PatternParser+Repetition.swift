/// What follows a letter, a class or a group: how often it is there.
extension PatternParser {
    mutating func repeated(_ node: PatternNode, from start: Int) throws(PatternFault) -> PatternNode {
        let mark = at
        guard let (least, most) = try count() else { return node }
        if case .edge = node {
            throw fault("a place that is repeated", "a letter, a class or a group before it", at: start)
        }
        // Whether as little is taken as can be does not matter where the whole has to fit.
        _ = take("?")
        if next == "+" { throw unmatchable("a repetition that does not go back", at: mark) }
        let end = at
        if try count() != nil { throw fault("a repetition of a repetition", "(?:…) around the first", at: end) }
        return .repeated(node, least: least, most: most)
    }

    private mutating func count() throws(PatternFault) -> (least: Int, most: Int?)? {
        if take("*") { return (0, nil) }
        if take("+") { return (1, nil) }
        if take("?") { return (0, 1) }
        let start = at
        guard take("{") else { return nil }
        let least = number()
        let hasComma = take(",")
        let most = hasComma ? number() : least
        // As in Python, a brace that counts nothing is a brace.
        guard least != nil || hasComma, take("}") else {
            at = start
            return nil
        }
        if let least, let most, most < least {
            throw fault("{\(least),\(most)}", "the smaller number first", at: start)
        }
        return (least ?? 0, most)
    }

    /// A number, or far too much where it has more digits.
    private mutating func number() -> Int? {
        var value: Int?
        while let digit = next, ("0"..."9").contains(digit) {
            value = min((value ?? 0) * 10 + Int(digit.value - 48), 1 << 20)
            at += 1
        }
        return value
    }
}
