/// A report for the terminal.
struct ReportText {
    let output: Output

    func render(_ document: ReportDocument) -> String {
        var text = output.styled(visible(document.title), .bold) + "\n" + output.wrapped(visible(document.subtitle))
        for block in document.blocks { text += render(block) }
        return text
    }

    private func visible(_ text: String) -> String { VisibleText.line(text.utf8) }

    private func render(_ block: ReportDocument.Block) -> String {
        switch block {
        case .heading(let text): "\n" + output.styled(visible(text), .bold) + "\n"
        case .paragraph(let text): output.wrapped(visible(text), indent: 2)
        case .finding(let finding): render(finding)
        case .table(let table): render(table)
        case .figure(let figure): figure.table.map(render) ?? ""
        case .items(let items):
            items.map { item in
                output.wrapped(
                    visible("\(item.date)  \(item.text)\(item.place.isEmpty ? "" : "  (\(item.place))")"), indent: 2)
            }.joined()
        }
    }

    private func render(_ finding: ReportDocument.Finding) -> String {
        var text = "  \(finding.number). \(output.styled(visible(finding.title), .bold))  \(visible(finding.name))\n"
        text += output.wrapped(visible(finding.facts.joined(separator: "; ") + "."), indent: 5)
        for line in finding.evidence { text += "     " + output.styled(visible(line), .faint) + "\n" }
        if let next = finding.next {
            text += output.wrapped(visible(next.words) + "  ", indent: 5).dropLast()
            text += output.styled(visible(next.command), .bold) + "\n"
        }
        return text
    }

    private func render(_ table: ReportDocument.Table) -> String {
        let rows = [table.columns.map(\.title)] + table.rows.map { $0.map(visible) }
        let widths = table.columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        var text = table.caption.isEmpty ? "" : output.wrapped(visible(table.caption), indent: 2)
        for (index, row) in rows.enumerated() {
            var line = "  "
            for (column, cell) in row.enumerated() {
                let space = String(repeating: " ", count: widths[column] - cell.count)
                line += (table.columns[column].isNumber ? space + cell : cell + space) + "  "
            }
            while line.hasSuffix(" ") { line.removeLast() }
            text += (index == 0 ? output.styled(line, .faint) : line) + "\n"
        }
        return text
    }
}
