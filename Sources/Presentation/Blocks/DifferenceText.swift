import Page

/// A difference for a terminal: what both have, and what only one has, with a sign before it.
enum DifferenceText {
    static func render(_ difference: Difference) -> StyledText {
        difference.lines.map { line in
            switch line.origin {
            case .both: line.text.isEmpty ? "\n" : "      \(line.text)\n" as StyledText
            case .expectedOnly: "    \("- " + line.text, .good)\n"
            case .actualOnly: "    \("+ " + line.text, .bad)\n"
            }
        }.joined()
    }
}
