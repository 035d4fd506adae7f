/// A set of letters, as a class of a pattern has it.
struct ScalarSet: Equatable {
    /// What Python's `re` takes for a digit, a letter of a word, or white space.
    enum Kind {
        case digit, word, space

        func contains(_ scalar: Unicode.Scalar) -> Bool {
            switch self {
            case .digit: scalar.properties.generalCategory == .decimalNumber
            case .word: scalar == "_" || Self.isLetter(scalar) || scalar.properties.numericType != nil
            case .space: scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
            }
        }

        private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
            default: false
            }
        }
    }

    enum Item: Equatable {
        case range(ClosedRange<Unicode.Scalar>)
        case kind(Kind, isNegated: Bool)

        func contains(_ scalar: Unicode.Scalar) -> Bool {
            switch self {
            case .range(let range): range.contains(scalar)
            case .kind(let kind, let isNegated): kind.contains(scalar) != isNegated
            }
        }
    }

    var items: [Item]
    var isNegated = false
    var ignoresCase = false

    static let all = ScalarSet(items: [], isNegated: true)
    static let allButNewline = ScalarSet(items: [.range("\n"..."\n")], isNegated: true)

    static func one(_ scalar: Unicode.Scalar) -> ScalarSet { ScalarSet(items: [.range(scalar...scalar)]) }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        (hasItem(scalar) || ignoresCase && otherCases(scalar).contains(where: hasItem)) != isNegated
    }

    private func hasItem(_ scalar: Unicode.Scalar) -> Bool { items.contains { $0.contains(scalar) } }

    private func otherCases(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        let properties = scalar.properties
        return [properties.lowercaseMapping, properties.uppercaseMapping].compactMap { mapped in
            mapped.unicodeScalars.count == 1 ? mapped.unicodeScalars.first : nil
        }
    }
}
