/// Reads a pattern, letter by letter.
struct PatternParser {
    let text: [Unicode.Scalar]
    var at = 0
    var flags = Flags()
    private var depth = 0

    private static let deepest = 100

    /// What letters mean from here to the end of the group.
    struct Flags: Equatable {
        var ignoresCase = false
        var dotTakesNewline = false
        var isOfLines = false
        var skipsSpace = false
    }

    init(_ text: String) {
        self.text = Array(text.unicodeScalars)
    }

    mutating func whole() throws(PatternFault) -> PatternNode {
        let node = try choice()
        guard at == text.count else { throw fault("a \")\" too many", "a \"(\" before it, or \"\\)\"") }
        return node
    }

    var next: Unicode.Scalar? { at < text.count ? text[at] : nil }

    mutating func take(_ expected: String) -> Bool {
        guard text[at...].starts(with: expected.unicodeScalars) else { return false }
        at += expected.unicodeScalars.count
        return true
    }

    func fault(_ found: String, _ expected: String, at offset: Int? = nil) -> PatternFault {
        PatternFault(at: offset ?? at, of: text, found: found, expected: expected)
    }

    /// What no automaton can match.
    func unmatchable(_ found: String, at offset: Int) -> PatternFault {
        fault(found, "only what can be matched in time that grows with the output alone", at: offset)
    }

    /// Alternatives up to the end of the group. Flags that are set among them hold no longer than it.
    mutating func choice() throws(PatternFault) -> PatternNode {
        let outer = flags
        defer { flags = outer }
        guard depth < Self.deepest else {
            throw fault("groups too deep inside others", "at most \(Self.deepest) inside each other")
        }
        depth += 1
        defer { depth -= 1 }
        var nodes = [try sequence()]
        while take("|") { nodes.append(try sequence()) }
        return nodes.count == 1 ? nodes[0] : .choice(nodes)
    }

    private mutating func sequence() throws(PatternFault) -> PatternNode {
        var nodes: [PatternNode] = []
        skipSpace()
        while let scalar = next, scalar != "|", scalar != ")" {
            let start = at
            let node = try piece()
            skipSpace()
            nodes.append(try repeated(node, from: start))
            skipSpace()
        }
        return nodes.count == 1 ? nodes[0] : nodes.isEmpty ? .empty : .sequence(nodes)
    }

    private mutating func skipSpace() {
        guard flags.skipsSpace else { return }
        while let scalar = next, scalar == "#" || ScalarSet.Kind.space.contains(scalar) {
            at += 1
            if scalar == "#" { at = text[at...].firstIndex(of: "\n") ?? text.count }
        }
    }

    /// One letter, class, group or edge.
    private mutating func piece() throws(PatternFault) -> PatternNode {
        let scalar = text[at]
        at += 1
        switch scalar {
        case ".": return .set(flags.dotTakesNewline ? .all : .allButNewline)
        case "^": return .edge(flags.isOfLines ? .lineStart : .textStart)
        case "$": return .edge(flags.isOfLines ? .lineEnd : .textEnd)
        case "(": return try group()
        case "[": return .set(try set())
        case "\\": return try escape()
        case "*", "+", "?":
            throw fault("nothing to repeat", "something before \"\(scalar)\", or \"\\\(scalar)\"", at: at - 1)
        default: return .set(cased(.one(scalar)))
        }
    }

    /// With the flag of the place.
    func cased(_ set: ScalarSet) -> ScalarSet {
        var set = set
        set.ignoresCase = flags.ignoresCase
        return set
    }
}
