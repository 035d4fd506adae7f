/// What follows a `[`.
extension PatternParser {
    mutating func set() throws(PatternFault) -> ScalarSet {
        let start = at - 1
        var set = cased(ScalarSet(items: [], isNegated: take("^")))
        let first = at
        while let scalar = next, scalar != "]" || at == first {
            try refuseOther()
            let place = at
            let item = try item()
            guard next == "-", at + 1 < text.count, text[at + 1] != "]" else {
                set.items.append(item)
                continue
            }
            at += 1
            guard case .range(let low) = item, case .range(let high) = try self.item(),
                low.lowerBound <= high.lowerBound
            else {
                throw fault("no range of letters", "the first and the last, as in a-z", at: place)
            }
            set.items.append(.range(low.lowerBound...high.lowerBound))
        }
        guard take("]") else { throw fault("a class without an end", "a \"]\", or \"\\[\"", at: start) }
        return set
    }

    /// What other kinds of patterns do with classes, and Python reads as letters, with a warning.
    private func refuseOther() throws(PatternFault) {
        for mark in ["[:", "&&", "||", "~~", "--"] where text[at...].starts(with: mark.unicodeScalars) {
            throw fault("\"\(mark)\" in a class", "a \"\\\" before each that is meant as a letter")
        }
    }

    private mutating func item() throws(PatternFault) -> ScalarSet.Item {
        let scalar = text[at]
        at += 1
        guard scalar == "\\" else { return .range(scalar...scalar) }
        let start = at
        if take("b") { return .range("\u{8}"..."\u{8}") }
        if let kind = kind() { return kind }
        if let scalar = try escapedScalar() { return .range(scalar...scalar) }
        throw unknownEscape(start)
    }
}
