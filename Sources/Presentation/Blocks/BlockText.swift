import Page

/// Blocks as text for a terminal, or as plain lines where nothing is styled.
package struct BlockText {
    package let output: Output
    private static let margin = "  "
    private static let indent = "      "

    package init(_ output: Output) {
        self.output = output
    }

    package func render(_ blocks: [Block]) -> String { blocks.map(render).joined() }

    /// A page whose parts are set off from each other.
    package func render(_ document: Document) -> String {
        output.styled(visible(document.title), .bold) + "\n" + output.wrapped(visible(document.subtitle))
            + document.blocks.map { block in
                if case .heading = block { "\n" + render(block) } else { render(block) }
            }.joined()
    }

    private func render(_ block: Block) -> String {
        switch block {
        case .heading(let heading): render(heading)
        case .text(let text): output.wrapped(output.styled(text), indent: 2)
        case .outcomes(let outcomes): render(outcomes)
        case .quote(let quote): render(quote)
        case .listing(let listing): render(listing)
        case .compared(let texts): render(texts)
        case .point(let point): render(point)
        case .table(let table): render(table)
        case .chart(let chart): chart.table.map(render) ?? ""
        case .notes(let notes): notes.map(render).joined()
        }
    }

    private func visible(_ text: String) -> String { VisibleText.line(text.utf8) }

    private func render(_ heading: Heading) -> String {
        output.styled(visible(heading.title), .bold) + (heading.aside.map { "  " + visible($0) } ?? "") + "\n"
    }

    private func render(_ outcomes: [Outcome]) -> String {
        let width = outcomes.map { visible($0.name).count }.max() ?? 0
        return outcomes.map { outcome in
            let name = visible(outcome.name)
            switch outcome.mark {
            case .pass: return Self.margin + output.styled("pass", .green) + "  \(name)\n"
            case .fail:
                let padding = String(repeating: " ", count: width - name.count)
                return Self.margin + output.styled("FAIL", .red) + "  \(name)\(padding)  \(outcome.note)\n"
            case .notRun: return Self.margin + "----  \(name)  (\(outcome.note))\n"
            }
        }.joined()
    }

    private func render(_ quote: Quote) -> String {
        let source = quote.source.map { ":\n\(Self.indent)\(visible($0))\n" } ?? "\n"
        return Self.margin + visible(quote.place) + source
    }

    private func render(_ note: Note) -> String {
        output.wrapped(
            visible("\(note.date)  \(note.text)\(note.place.isEmpty ? "" : "  (\(note.place))")"), indent: 2)
    }

    // MARK: - What a program has written

    private func render(_ listing: Listing) -> String {
        var lines = listing.content.isEmpty ? ["(nothing)"] : VisibleText.lines(listing.content)
        if listing.more > 0 { lines.append("… and \(listing.more) more lines") }
        return titled(listing.title, lines)
    }

    private func titled(_ title: String, _ lines: [String]) -> String {
        Self.margin + output.styled(visible(title), .faint) + "\n"
            + lines.map { $0.isEmpty ? "\n" : "\(Self.indent)\($0)\n" }.joined()
    }

    /// Both texts whole, and then what differs, where that is more than the two beside each other.
    private func render(_ texts: ComparedTexts) -> String {
        texts.listings.map(render).joined()
            + Self.margin + output.styled("difference (- expected, + actual)", .faint) + "\n"
            + DifferenceText(output).render(Difference(expected: texts.expected, actual: texts.actual))
    }

    // MARK: - Points and tables

    private func render(_ point: Point) -> String {
        var text = "  \(point.number). \(output.styled(visible(point.title), .bold))  \(visible(point.name))\n"
        text += output.wrapped(visible(point.facts.joined(separator: "; ") + "."), indent: 5)
        for line in point.evidence { text += "     " + output.styled(visible(line), .faint) + "\n" }
        if let next = point.next {
            text += output.wrapped(visible(next.words) + "  ", indent: 5).dropLast()
            text += output.styled(visible(next.command), .bold) + "\n"
        }
        return text
    }

    private func render(_ table: Table) -> String {
        let rows = [table.columns.map(\.title)] + table.rows.map { $0.map(visible) }
        let widths = table.columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        var text = table.caption.isEmpty ? "" : output.wrapped(visible(table.caption), indent: 2)
        for (index, row) in rows.enumerated() {
            var line = Self.margin
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
