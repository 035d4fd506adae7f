/// A report as Markdown, for a forge or a notebook.
enum ReportMarkdown {
    static func render(_ document: ReportDocument) -> String {
        "# \(escaped(document.title))\n\n\(escaped(document.subtitle))\n" + document.blocks.map(render).joined()
    }

    private static func render(_ block: ReportDocument.Block) -> String {
        switch block {
        case .heading(let text): "\n## \(escaped(text))\n"
        case .paragraph(let text): "\n\(escaped(text))\n"
        case .finding(let finding): render(finding)
        case .table(let table): render(table)
        case .figure(let figure): figure.table.map(render) ?? ""
        case .items(let items):
            "\n"
                + items.map { item in
                    "- \(item.date): \(escaped(item.text))\(item.place.isEmpty ? "" : " (\(escaped(item.place)))")\n"
                }.joined()
        }
    }

    private static func render(_ finding: ReportDocument.Finding) -> String {
        var text = "\n\(finding.number). **\(escaped(finding.title))** (\(escaped(finding.name)))  \n"
        text += "   \(escaped(finding.facts.joined(separator: "; "))).\n"
        for line in finding.evidence { text += "   - \(escaped(line))\n" }
        if let next = finding.next { text += "   - \(escaped(next.words)) `\(code(next.command))`\n" }
        return text
    }

    private static func render(_ table: ReportDocument.Table) -> String {
        var text = table.caption.isEmpty ? "\n" : "\n\(escaped(table.caption))\n\n"
        text += "| " + table.columns.map { escaped($0.title) }.joined(separator: " | ") + " |\n"
        text += "|" + table.columns.map { $0.isNumber ? " ---: |" : " --- |" }.joined() + "\n"
        for row in table.rows { text += "| " + row.map(escaped).joined(separator: " | ") + " |\n" }
        return text
    }

    /// Text in which nothing is taken for markup, or for HTML.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in VisibleText.line(text.utf8) {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!": result += "\\\(character)"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            default: result.append(character)
            }
        }
        return result
    }

    private static func code(_ text: String) -> String {
        String(VisibleText.line(text.utf8).map { $0 == "`" ? "'" : $0 })
    }
}
