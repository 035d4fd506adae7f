import Page

/// A change of a file for a terminal: the lines that would go and come, with a few around them.
package enum FileChangeText {
    /// How many unchanged lines are shown around a change.
    private static let around = 2

    package static func render(_ file: String, before: [UInt8], after: [UInt8]) -> StyledText {
        let lines = Difference(expected: before, actual: after).lines
        let changed = lines.indices.filter { lines[$0].origin != .both }
        let shown = Set(changed.flatMap { $0 - around...$0 + around }).intersection(lines.indices)
        var text: StyledText = "\(file, .strong)\n"
        var last: Int?
        for index in shown.sorted() {
            if let last, index > last + 1 { text += "    \("…", .faint)\n" }
            text += render(lines[index])
            last = index
        }
        return text
    }

    private static func render(_ line: Difference.Line) -> StyledText {
        switch line.origin {
        case .both: line.text.isEmpty ? "\n" : "      \(line.text)\n"
        case .expectedOnly: "    \("- " + line.text, .bad)\n"
        case .actualOnly: "    \("+ " + line.text, .good)\n"
        }
    }
}
