/// Markdown for the terminal: headings, paragraphs, lists and code.
enum MarkdownText {
    static func render(_ text: String, output: Output) -> String {
        var result = ""
        var paragraph: [Substring] = []
        var isCode = false
        func finishParagraph() {
            if !paragraph.isEmpty { result += output.wrapped(inline(paragraph.joined(separator: " "), output)) }
            paragraph = []
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                finishParagraph()
                isCode.toggle()
            } else if isCode {
                result += line.isEmpty ? "\n" : "    " + output.styled(String(line), .cyan) + "\n"
            } else if line.hasPrefix("#") {
                finishParagraph()
                result += output.styled(String(line.drop { $0 == "#" }.drop { $0 == " " }), .bold) + "\n"
            } else if line.isEmpty {
                finishParagraph()
                result += "\n"
            } else {
                if isListItem(line) { finishParagraph() }
                paragraph.append(line.hasPrefix("  ") && !paragraph.isEmpty ? line.drop { $0 == " " } : line)
            }
        }
        finishParagraph()
        while result.hasSuffix("\n\n") { result.removeLast() }
        return result
    }

    private static func isListItem(_ line: Substring) -> Bool {
        if line.hasPrefix("- ") || line.hasPrefix("* ") { return true }
        let rest = line.drop { $0.isNumber }
        return rest.count < line.count && rest.hasPrefix(". ")
    }

    /// Takes the stars of emphasis away; code keeps its backticks, which also tell it from prose without colour.
    private static func inline(_ text: String, _ output: Output) -> String {
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
