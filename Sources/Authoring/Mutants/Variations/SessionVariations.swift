import Checks

/// Variations of a session's case: other numbers and texts in its examples, and values that are kept before they are shown.
enum SessionVariations {
    static func of(_ check: SessionCheck) -> [Variation] {
        if check.service != nil { return [] }
        let kept = check.examples.indices.compactMap { self.kept(check, $0) }
        let literals = check.examples.indices.map { self.literals(check, $0) }
        // In turns, so that each example has some of those that are tried first.
        return kept
            + (0..<(literals.map(\.count).max() ?? 0)).flatMap { round in
                literals.compactMap { $0.indices.contains(round) ? $0[round] : nil }
            }
    }

    /// A value that is printed cannot be kept.
    private static func kept(_ check: SessionCheck, _ index: Int) -> Variation? {
        let example = check.examples[index]
        guard example.manner == .shown, example.expectedException == nil, example.source.contains("(") else {
            return nil
        }
        var other = check
        var (keeping, showing) = (example, example)
        keeping.source = "kept = " + example.source
        (keeping.expectedOutput, keeping.manner) = ("", .either)
        showing.source = "kept\n"
        other.examples.replaceSubrange(index...index, with: [keeping, showing])
        return Variation(check: other, like: check.name, change: "the value kept before it is shown")
    }

    private static func literals(_ check: SessionCheck, _ index: Int) -> [Variation] {
        let source = check.examples[index].source
        return PythonLiterals.inSource(source).flatMap { literal in
            literal.others.map { text in
                var other = check
                other.examples[index].source = source.replacingCharacters(in: literal.range, with: text)
                return Variation(
                    check: other, like: check.name, change: "\(text) for \(source[literal.range])")
            }
        }
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
