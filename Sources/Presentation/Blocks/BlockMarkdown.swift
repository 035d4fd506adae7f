import Page
import System

/// Blocks as Markdown, for a forge or a notebook.
package enum BlockMarkdown {
    package static func render(_ document: Document) -> String {
        "# \(escaped(document.title))\n\n\(escaped(document.subtitle))\n" + render(document.blocks)
    }

    package static func render(_ blocks: [Block]) -> String { blocks.map(render).joined() }

    private static func render(_ block: Block) -> String {
        switch block {
        case .heading(let heading):
            "\n## \(escaped(heading.title))\(heading.aside.map { " (\(escaped($0)))" } ?? "")\n"
        case .text(let text): "\n\(text.parts.map(render).joined())\n"
        case .outcomes(let outcomes): "\n" + outcomes.map(render).joined()
        case .quote(let quote): "\n\(escaped(quote.place))\n" + (quote.source.map { fenced([$0], "python") } ?? "")
        case .excerpt(let excerpt): fenced(ExcerptLines(excerpt).lines, "text")
        case .listing(let listing): render(listing)
        case .compared(let texts): render(texts)
        case .point(let point): render(point)
        case .table(let table): render(table)
        case .chart(let chart): chart.table.map(render) ?? ""
        case .notes(let notes): "\n" + notes.map(render).joined()
        }
    }

    private static func render(_ part: StyledText.Part) -> String {
        part.style == .plain ? escaped(part.text) : "**\(escaped(part.text))**"
    }

    private static func render(_ note: Note) -> String {
        "- \(note.date): \(escaped(note.text))\(note.place.isEmpty ? "" : " (\(escaped(note.place)))")\n"
    }

    private static func render(_ outcome: Outcome) -> String {
        "- \(outcome.mark.rawValue): \(escaped(outcome.name))\(outcome.note.isEmpty ? "" : " (\(escaped(outcome.note)))")\n"
    }

    // MARK: - What a program has written

    private static func render(_ listing: Listing) -> String {
        let lines = VisibleText.lines(listing.content) + Wording.more(listing.more)
        return "\n\(escaped(listing.title)):\n" + fenced(lines)
    }

    private static func render(_ texts: ComparedTexts) -> String {
        let lines = Difference(expected: texts.expected, actual: texts.actual).lines.map { line in
            switch line.origin {
            case .both: "  " + line.text
            case .expectedOnly: "- " + line.text
            case .actualOnly: "+ " + line.text
            }
        }
        return texts.listings.map(render).joined()
            + "\nDifference (- expected, + actual):\n" + fenced(lines, "diff")
    }

    /// Lines between fences that are longer than any row of backticks in them.
    private static func fenced(_ lines: [String], _ language: String = "") -> String {
        let longest = lines.flatMap { $0.utf8.split { $0 != UInt8(ascii: "`") } }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: max(3, longest + 1))
        let visible = lines.map { VisibleText.line($0.utf8) + "\n" }.joined()
        return "\n\(fence)\(language)\n\(visible)\(fence)\n"
    }

    // MARK: - Points and tables

    private static func render(_ point: Point) -> String {
        var text = "\n\(point.number). **\(escaped(point.title))** (\(escaped(point.name)))  \n"
        text += "   \(escaped(point.facts.joined(separator: "; "))).\n"
        for line in point.evidence { text += "   - \(escaped(line))\n" }
        for step in point.steps { text += "   - \(escaped(step.words)) `\(code(step.command))`\n" }
        return text
    }

    private static func render(_ table: Table) -> String {
        var text = table.caption.isEmpty ? "\n" : "\n\(escaped(table.caption))\n\n"
        text += "| " + table.columns.map { escaped($0.title) }.joined(separator: " | ") + " |\n"
        text += "|" + table.columns.map { $0.isNumber ? " ---: |" : " --- |" }.joined() + "\n"
        for row in table.rows { text += "| " + row.map(escaped).joined(separator: " | ") + " |\n" }
        return text
    }

    /// Text in which nothing is taken for markup, or for HTML.
    package static func escaped(_ text: String) -> String {
        VisibleText.line(text.utf8).escapedForMarkdown
    }

    private static func code(_ text: String) -> String {
        VisibleText.line(text.utf8).replacingScalars { $0 == "`" ? "'" : nil }
    }
}
