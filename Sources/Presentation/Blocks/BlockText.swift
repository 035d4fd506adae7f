import Page

/// Blocks as text for a terminal, or as plain lines where nothing is styled.
package struct BlockText {
    package let output: Output
    private static let indent = "      "
    /// Nobody reads more of one text, and what differs is told besides.
    private static let mostLines = 100

    package init(_ output: Output) {
        self.output = output
    }

    package func render(_ blocks: [Block]) -> StyledText { blocks.map(render).joined() }

    /// A page whose parts are set off from each other.
    package func render(_ document: Document) -> StyledText {
        "\(document.title, .strong)\n" + output.wrapped(document.subtitle)
            + document.blocks.map { block in
                if case .heading = block { "\n" + render(block) } else { render(block) }
            }.joined()
    }

    private func render(_ block: Block) -> StyledText {
        switch block {
        case .heading(let heading): render(heading)
        case .text(let text): output.wrapped(text, indent: 2)
        case .outcomes(let outcomes): render(outcomes)
        case .quote(let quote): render(quote)
        case .excerpt(let excerpt): ExcerptLines(excerpt).lines.map { "    \($0)\n" }.joined()
        case .listing(let listing): render(listing)
        case .compared(let texts): render(texts)
        case .point(let point): render(point)
        case .table(let table): render(table)
        case .chart(let chart): chart.table.map(render) ?? StyledText()
        case .notes(let notes): notes.map(render).joined()
        }
    }

    private func render(_ heading: Heading) -> StyledText {
        "\(heading.title, .strong)\(heading.aside.map { "  " + $0 } ?? "")\n"
    }

    private func render(_ outcomes: [Outcome]) -> StyledText {
        let names = outcomes.map { ("\($0.name)" as StyledText).visible }
        let width = names.map(\.width).max() ?? 0
        return zip(outcomes, names).map { outcome, name -> StyledText in
            switch outcome.mark {
            case .pass: "  \("pass", .good)  \(name)\n"
            case .fail: "  \("FAIL", .bad)  \(name.padded(to: width))  \(outcome.note)\n"
            case .notRun: "  ----  \(name)  (\(outcome.note))\n"
            }
        }.joined()
    }

    private func render(_ quote: Quote) -> StyledText {
        let source: StyledText = quote.source.map { ":\n\(Self.indent)\($0)\n" } ?? "\n"
        return "  \(quote.place)\(source)"
    }

    private func render(_ note: Note) -> StyledText {
        let margin = note.date.count + 4
        // Wrapping puts the margin in front of the first line, too, where the date belongs.
        let words = output.wrapped("\(note.text)\(note.place.isEmpty ? "" : "  (\(note.place))")", indent: margin)
        return "  \(note.date)  \(words.dropFirst(margin))"
    }

    // MARK: - What a program has written

    private func render(_ listing: Listing) -> StyledText {
        let lines = listing.content.isEmpty ? ["(nothing)"] : VisibleText.lines(listing.content)
        let more = listing.more + max(0, lines.count - Self.mostLines)
        return titled(listing.title, lines.prefix(Self.mostLines) + Wording.more(more))
    }

    private func titled(_ title: String, _ lines: [String]) -> StyledText {
        "  \(title, .faint)\n" + lines.map { $0.isEmpty ? "\n" : "\(Self.indent)\($0)\n" }.joined()
    }

    /// Both texts whole, and then what differs, where that is more than the two beside each other.
    private func render(_ texts: ComparedTexts) -> StyledText {
        texts.listings.map(render).joined() + "  \("difference (- expected, + actual)", .faint)\n"
            + DifferenceText.render(Difference(expected: texts.expected, actual: texts.actual))
    }

    // MARK: - Points and tables

    private func render(_ point: Point) -> StyledText {
        var text: StyledText = "  \(point.number). \(point.title, .strong)  \(point.name)\n"
        text += output.wrapped("\(point.facts.joined(separator: "; ")).", indent: 5)
        for line in point.evidence { text += "       \(line, .faint)\n" }
        for step in point.steps {
            text += output.wrapped(step.words, indent: 5)
            text += "       \(step.command, .strong)\n"
        }
        return text
    }

    private func render(_ table: Table) -> StyledText {
        let rows = [table.columns.map(\.title)] + table.rows
        let cells = rows.map { $0.map { ("\($0)" as StyledText).visible } }
        let widths = table.columns.indices.map { column in cells.map { $0[column].width }.max() ?? 0 }
        var text = table.caption.isEmpty ? StyledText() : output.wrapped(table.caption, indent: 2)
        for (index, row) in cells.enumerated() {
            var line: StyledText = "  "
            for (column, cell) in row.enumerated() {
                let space = StyledText(String(repeating: " ", count: widths[column] - cell.width))
                line += (table.columns[column].isNumber ? space + cell : cell + space) + "  "
            }
            line = line.droppingLast { $0 == " " }
            text += (index == 0 ? StyledText(line.plain, .faint) : line) + "\n"
        }
        return text
    }
}
