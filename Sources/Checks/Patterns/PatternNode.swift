/// A pattern as it is built of others.
indirect enum PatternNode {
    case empty
    case set(ScalarSet)
    case edge(PatternEdge)
    case sequence([PatternNode])
    case choice([PatternNode])
    case repeated(PatternNode, least: Int, most: Int?)

    /// How much there is to match, with all that is repeated written out; never less than the steps of its program.
    var size: Int {
        switch self {
        case .empty, .edge: 1
        case .set(let set): 1 + set.items.count / 4
        case .sequence(let nodes): nodes.reduce(1) { Self.sum($0, $1.size) }
        case .choice(let nodes): nodes.reduce(1) { Self.sum($0, Self.sum($1.size, 2)) }
        case .repeated(let node, let least, let most):
            Self.sum(2, Self.product(node.size + 1, max(least, most ?? least, 1)))
        }
    }

    // None grows beyond what is far too much.
    private static let tooMuch = 1 << 30
    private static func sum(_ one: Int, _ other: Int) -> Int { min(one + other, tooMuch) }
    private static func product(_ one: Int, _ other: Int) -> Int { min(one * other, tooMuch) }
}

/// A place in a text that a pattern can ask for, known by what is before and behind it.
enum PatternEdge {
    case textStart, textEnd, lineStart, lineEnd, word, noWord

    /// What is at one side of a place, as far as that matters.
    enum Side: UInt8 {
        case nothing, newline, word, other

        init(_ scalar: Unicode.Scalar) {
            self = scalar == "\n" ? .newline : ScalarSet.Kind.word.contains(scalar) ? .word : .other
        }
    }

    func isBetween(_ before: Side, _ after: Side) -> Bool {
        switch self {
        case .textStart: before == .nothing
        case .textEnd: after == .nothing
        case .lineStart: before == .nothing || before == .newline
        case .lineEnd: after == .nothing || after == .newline
        case .word: (before == .word) != (after == .word)
        case .noWord: (before == .word) == (after == .word)
        }
    }
}
