/// The lines of two texts, side by side in one column: those that both have, only one, or only the other.
package struct Difference {
    package enum Origin {
        case both
        case expectedOnly
        case actualOnly
    }

    package struct Line {
        package var origin: Origin
        /// With what does not show made visible, where the lines differ.
        package var text: String
    }

    package let lines: [Line]

    /// Comparing more lines than this pairwise would take too long to wait for.
    private static let mostLines = 2000

    package init(expected: [UInt8], actual: [UInt8]) {
        let expected = VisibleText.splitLines(expected)
        let actual = VisibleText.splitLines(actual)
        guard expected.count <= Self.mostLines, actual.count <= Self.mostLines else {
            lines = Self.fromFirstDifference(expected, actual)
            return
        }
        let changes = Self.changes(from: expected, to: actual)
        let removed = Set(changes.removals.map(Self.offset))
        let inserted = Set(changes.insertions.map(Self.offset))
        var lines: [Line] = []
        var from = 0
        var to = 0
        while from < expected.count || to < actual.count {
            if removed.contains(from) {
                lines.append(Self.differing(expected[from], .expectedOnly))
                from += 1
            } else if inserted.contains(to) {
                lines.append(Self.differing(actual[to], .actualOnly))
                to += 1
            } else {
                lines.append(Line(origin: .both, text: VisibleText.line(expected[from].content)))
                from += 1
                to += 1
            }
        }
        self.lines = lines
    }

    /// Numbers are compared instead of lines, each of which may be long.
    private static func changes(
        from expected: [VisibleText.RawLine], to actual: [VisibleText.RawLine]
    ) -> CollectionDifference<Int> {
        var numbers: [VisibleText.RawLine: Int] = [:]
        for line in expected + actual where numbers[line] == nil { numbers[line] = numbers.count }
        return actual.map { numbers[$0]! }.difference(from: expected.map { numbers[$0]! })
    }

    private static func offset(_ change: CollectionDifference<Int>.Change) -> Int {
        switch change {
        case .remove(let offset, _, _), .insert(let offset, _, _): offset
        }
    }

    private static func differing(_ line: VisibleText.RawLine, _ origin: Origin) -> Line {
        Line(origin: origin, text: VisibleText.line(line.content, markingEnds: true) + (line.isEnded ? "" : "⏎"))
    }

    private static func fromFirstDifference(
        _ expected: [VisibleText.RawLine], _ actual: [VisibleText.RawLine]
    ) -> [Line] {
        let same = zip(expected, actual).prefix { $0 == $1 }.count
        return expected.dropFirst(same).prefix(20).map { differing($0, .expectedOnly) }
            + actual.dropFirst(same).prefix(20).map { differing($0, .actualOnly) }
    }
}
