/// A short answer without what makes it no other answer: case, white space, an article in front, quotes around it,
/// punctuation at its ends, the parentheses of a call, a plural, hyphens.
struct FoldedAnswer: Equatable {
    let text: String

    init(_ answer: String) {
        let lowered = answer.lowercased().replacing("’", with: "'")
        var words = lowered.split { $0.isWhitespace || Self.hyphens.contains($0) }.map(Self.withoutEnds)
        words.removeAll(where: \.isEmpty)
        if words.count > 1, ["a", "an", "the"].contains(words[0]) { words.removeFirst() }
        let folded = words.map(Self.singular).joined(separator: " ")
        // An answer may be nothing but punctuation.
        text = folded.isEmpty ? lowered.trimmingSpaces : folded
    }

    private static let hyphens: Set<Character> = ["-", "‐", "‑"]
    private static let ends: Set<Character> = [
        ".", ",", ";", ":", "!", "?", "\"", "'", "`", "“", "”", "‘", "„", "«", "»",
    ]

    private static func withoutEnds(_ word: Substring) -> String {
        var word = word.drop { ends.contains($0) }
        while let last = word.last, ends.contains(last) { word.removeLast() }
        if word.count > 2, word.hasSuffix("()") { word.removeLast(2) }
        return String(word)
    }

    private static func singular(_ word: String) -> String {
        guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), word.allSatisfy(\.isLetter) else {
            return word
        }
        if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
        let hissing = ["sses", "shes", "ches", "xes", "zes"]
        return String(word.dropLast(hissing.contains { word.hasSuffix($0) } ? 2 : 1))
    }
}
