/// Other words, numbers and lines than those of a text.
enum TextVariations {
    typealias Change = (what: String, text: String)

    private static let mostLines = 4

    /// Of a text of several lines.
    static func ofLines(_ text: String) -> [Change] {
        if text.isEmpty { return [("a word", "Word\n"), ("an empty line", "\n")] }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let ends = lines.last == ""
        if ends { lines.removeLast() }
        func joined(_ lines: [String]) -> String {
            lines.joined(separator: "\n") + (ends && !lines.isEmpty ? "\n" : "")
        }
        var changes: [Change] = [
            ("nothing", ""), ("the lines the other way round", joined(lines.reversed())),
            ("all lines twice", joined(lines + lines)),
            (
                ends ? "no newline at the end" : "a newline at the end",
                ends ? lines.joined(separator: "\n") : text + "\n"
            ),
        ]
        let each = lines.indices.prefix(mostLines).map { index -> [Change] in
            var other = lines
            let changed = ofWord(lines[index]).map { change -> Change in
                other[index] = change.text
                return ("line \(index + 1) \(change.what)", joined(other))
            }
            other.remove(at: index)
            return changed + [("line \(index + 1) left out", joined(other))]
        }
        // In turns, so that each line has some of those that are tried first.
        for round in 0..<(each.map(\.count).max() ?? 0) {
            changes += each.compactMap { $0.indices.contains(round) ? $0[round] : nil }
        }
        return changes
    }

    /// Of a text without lines: a word, a number, an argument.
    static func ofWord(_ text: String) -> [Change] {
        var changes: [Change] = [("with white space at its end", text + " ")]
        changes += numbers(text)
        changes += [
            ("with white space in front", "  " + text), ("with a tab at its end", text + "\t"),
            ("in capitals", text.uppercased()), ("in small letters", text.lowercased()),
            ("with _ around it", "_" + text + "_"), ("twice", text + " " + text), ("empty", ""),
        ]
        return changes.filter { $0.text != text }
    }

    /// With another number in the place of the first.
    private static func numbers(_ text: String) -> [Change] {
        guard let start = text.firstIndex(where: \.isASCIIDigit) else { return [] }
        let digits = text[start...].prefix(while: \.isASCIIDigit)
        guard let number = Int(digits), abs(number) < 1 << 40 else { return [] }
        return [number + 1, number - 1, 0, 10 * number + 7, -number].map { other in
            ("with \(other) for \(number)", text[..<start] + "\(other)" + text[digits.endIndex...])
        }
    }
}

extension Character {
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
