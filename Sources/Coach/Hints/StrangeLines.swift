/// Lines that do not belong to a solution, and look as if they did: what people get wrong, else a line with a small change.
struct StrangeLines {
    private let right: [String]
    private let known: Set<String>
    private let names: Set<Substring>

    /// - Parameters:
    ///   - right: the lines that they stand among.
    ///   - known: all lines that are right, or given.
    init(_ right: [String], known: Set<String>) {
        self.right = right
        self.known = known
        names = Set(right.flatMap(Self.names))
    }

    /// - Parameter mistakes: for each known mistake, its lines that the solution does not have.
    func choose(from mistakes: [[String]], atMost most: Int) -> [String] {
        var chosen: [String] = []
        for lines in mistakes where chosen.count < most {
            let likely = lines.filter { !chosen.contains($0) && isLikely($0) }.map { ($0, nearness($0)) }
                .filter { $0.1 >= Self.near }
            if let best = likely.max(by: { $0.1 < $1.1 }) { chosen.append(best.0) }
        }
        if chosen.isEmpty, let changed = right.lazy.compactMap(changed).first { chosen.append(changed) }
        return chosen
    }

    // MARK: - What people get wrong

    /// A name that is nowhere else tells at once that a line does not belong, and says nothing about why.
    private func isLikely(_ line: String) -> Bool { Self.names(line).allSatisfy(names.contains) }

    private static func names(_ line: String) -> [Substring] {
        line.split { !isOfName($0) }.filter { $0.first?.isNumber == false }
    }

    /// Of 1: a line that shares less with every right one stands out at once.
    private static let near = 0.5

    private func nearness(_ line: String) -> Double { right.map { Self.shared($0, line) }.max() ?? 0 }

    /// How many of the words and signs of two lines both have, of 1.
    private static func shared(_ one: String, _ other: String) -> Double {
        let (ours, theirs) = (pieces(one), pieces(other))
        let both = ours.reduce(0) { $0 + min($1.value, theirs[$1.key] ?? 0) }
        return Double(both) / Double(max(ours.values.reduce(0, +), theirs.values.reduce(0, +), 1))
    }

    /// Words and single signs, and how often each occurs.
    private static func pieces(_ line: String) -> [Substring: Int] {
        let signs = line.indices.filter { !isOfName(line[$0]) && line[$0] != " " }.map { line[$0...$0] }
        let words = line.split { !isOfName($0) }
        return (signs + words).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    private static func isOfName(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber || letter == "_" }

    // MARK: - A small change

    private static let changes = [
        (" <= ", " < "), (" >= ", " > "), (" < ", " <= "), (" > ", " >= "), (" == ", " != "), (" != ", " == "),
        (" and ", " or "), (" or ", " and "), (" + 1", " - 1"), (" - 1", " + 1"), (" += ", " -= "), (" -= ", " += "),
        (" // ", " / "), (" % ", " // "), (" + ", " - "), (" * ", " + "), (" not in ", " in "), (" in ", " not in "),
        ("True", "False"), ("False", "True"), ("range(1, ", "range("), ("range(", "range(1, "), (".append(", ".add("),
        ("return ", "print("),
    ]

    private func changed(_ line: String) -> String? {
        for (from, to) in Self.changes {
            guard let place = line.firstRange(of: from) else { continue }
            let before = line[..<place.lowerBound]
            // What stands in a text is no operator, and what follows `for` is no question.
            let isText = before.contains { $0 == "\"" || $0 == "'" }
            let isLoop = before.hasPrefix("for ") || before.contains(" for ")
            if isText || isLoop && from == " in " { continue }
            let changed = String(before) + to + String(line[place.upperBound...]) + (to == "print(" ? ")" : "")
            if !known.contains(changed) { return changed }
        }
        return nil
    }
}
