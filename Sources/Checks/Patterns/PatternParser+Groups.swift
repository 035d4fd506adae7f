/// What follows a `(`.
extension PatternParser {
    mutating func group() throws(PatternFault) -> PatternNode {
        let start = at - 1
        guard take("?") else { return try inner(from: start, with: flags) }
        if take("#") { return try comment(from: start) }
        if take(":") { return try inner(from: start, with: flags) }
        for (mark, what) in Self.unmatchable where take(mark) { throw unmatchable("\(what), (?\(mark)", at: start) }
        if take("P<") || take("<") {
            try name()
            return try inner(from: start, with: flags)
        }
        let flags = try changedFlags(from: start)
        if take(":") { return try inner(from: start, with: flags) }
        guard take(")") else { throw unknownGroup(start) }
        self.flags = flags
        return .empty
    }

    private static let unmatchable = [
        ("=", "a look ahead"), ("!", "a look ahead"), ("<=", "a look back"), ("<!", "a look back"),
        ("P=", "a back-reference"), ("(", "a condition"), (">", "a group that does not go back"),
    ]

    private func unknownGroup(_ start: Int) -> PatternFault {
        fault(
            "an unknown kind of group", "(…), (?:…), (?P<name>…), (?#…), or flags of i, m, s, x: (?i) or (?i:…)",
            at: start)
    }

    private mutating func inner(from start: Int, with flags: Flags) throws(PatternFault) -> PatternNode {
        let outer = self.flags
        self.flags = flags
        defer { self.flags = outer }
        let node = try choice()
        guard take(")") else { throw fault("a group without an end", "a \")\", or \"\\(\"", at: start) }
        return node
    }

    private mutating func comment(from start: Int) throws(PatternFault) -> PatternNode {
        guard let end = text[at...].firstIndex(of: ")") else {
            throw fault("a comment without an end", "a \")\"", at: start)
        }
        at = end + 1
        return .empty
    }

    /// Nothing asks for a group by its name, but it has to have one.
    private mutating func name() throws(PatternFault) {
        let start = at
        while let scalar = next, ScalarSet.Kind.word.contains(scalar) { at += 1 }
        guard at > start, take(">") else { throw fault("no name of a group", "letters and a \">\"", at: start) }
    }

    private mutating func changedFlags(from start: Int) throws(PatternFault) -> Flags {
        var flags = self.flags
        var isOn = true
        while let scalar = next, scalar != ")", scalar != ":" {
            at += 1
            switch scalar {
            case "-" where isOn: isOn = false
            case "i": flags.ignoresCase = isOn
            case "m": flags.isOfLines = isOn
            case "s": flags.dotTakesNewline = isOn
            case "x": flags.skipsSpace = isOn
            default: throw unknownGroup(start)
            }
        }
        return flags
    }
}
