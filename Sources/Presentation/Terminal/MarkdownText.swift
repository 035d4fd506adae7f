import Page

/// Markdown for the terminal: headings, paragraphs, lists, tables and code.
package enum MarkdownText {
    package static func render(_ text: String, output: Output) -> StyledText {
        var result = StyledText()
        var paragraph: [Substring] = []
        var table: [Substring] = []
        var isCode = false
        func finishParagraph() {
            if !paragraph.isEmpty { result += output.wrapped(inline(paragraph.joined(separator: " "))) }
            if !table.isEmpty { result += columns(table.map(cells), output) }
            (paragraph, table) = ([], [])
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.drop(while: { $0 == " " }).hasPrefix("```") {
                finishParagraph()
                isCode.toggle()
            } else if isCode {
                result += line.isEmpty ? "\n" : "    \(line, .code)\n"
            } else if line.hasPrefix("|") {
                if table.isEmpty { finishParagraph() }
                table.append(line)
            } else if line.hasPrefix("#") {
                finishParagraph()
                result += "\(line.drop { $0 == "#" }.drop { $0 == " " }, .strong)\n"
            } else if line.isEmpty {
                finishParagraph()
                result += "\n"
            } else {
                let start = line.prefix { $0 == " " }.count
                if !table.isEmpty || Output.markerWidth(line.dropFirst(start)) > 0 { finishParagraph() }
                paragraph.append(line.hasPrefix("  ") && !paragraph.isEmpty ? line.drop { $0 == " " } : line)
            }
        }
        finishParagraph()
        return result.isEmpty ? result : result.droppingLast { $0 == "\n" } + "\n"
    }

    /// The cells of a table's row, without the bars.
    private static func cells(_ row: Substring) -> [String] {
        var cells = row.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
        if cells.last?.allSatisfy({ $0 == " " }) == true { cells.removeLast() }
        return cells.map { inline($0.split(separator: " ").joined(separator: " ")) }
    }

    /// A table without its bars; only the last column may need several lines.
    private static func columns(_ rows: [[String]], _ output: Output) -> StyledText {
        let rows = rows.filter { row in !row.allSatisfy { $0.allSatisfy { "-: ".contains($0) } } }
            .map { $0.map { StyledText($0).visible } }
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in rows.map { column < $0.count ? $0[column].width : 0 }.max() ?? 0 }
        var result = StyledText()
        for (index, row) in rows.enumerated() {
            let first = zip(row, widths).dropLast().map { $0.padded(to: $1) + "  " }.joined()
            // Wrapping puts the margin in front of the first line, too, where the other columns belong.
            let last = output.wrapped(row.last ?? "", indent: first.width).dropFirst(first.width)
            result += index == 0 ? StyledText((first + last).plain.dropLast(), .strong) + "\n" : first + last
        }
        return result
    }

    /// Takes the stars of emphasis away; code keeps its backticks, which also tell it from prose without colour.
    private static func inline(_ text: String) -> String {
        var result = ""
        var isCode = false
        var rest = text[...]
        while let character = rest.first {
            if character == "`" { isCode.toggle() }
            if !isCode, rest.hasPrefix("**") {
                rest = rest.dropFirst(2)
                continue
            }
            result.append(character)
            rest = rest.dropFirst()
        }
        return result
    }
}
