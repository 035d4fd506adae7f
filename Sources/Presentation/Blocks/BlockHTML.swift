import Page
import System

/// Blocks as one HTML file that needs nothing else: no script, no font, no picture from elsewhere.
///
/// Everything that comes from a journal passes through ``escaped(_:)``. The policy in the head would stop a script even
/// if one got in.
package enum BlockHTML {
    /// - Parameter source: what the page was made from, for its last line.
    package static func render(_ document: Document, source: String) -> String {
        let hasPrograms = document.blocks.contains(where: isOfProgram)
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(escaped(document.title)), \(escaped(document.subtitle))</title>
            <style>
            \(PageStyle.sheet)\(hasPrograms ? "\n" + PageStyle.programs : "")
            </style>
            </head>
            <body>
            <main>
            <header>
            <h1>\(escaped(document.title))</h1>
            <p>\(escaped(document.subtitle))</p>
            </header>
            \(sections(document.blocks))</main>
            <footer><p>\(escaped(source))</p></footer>
            </body>
            </html>

            """
    }

    private static func isOfProgram(_ block: Block) -> Bool {
        switch block {
        case .outcomes, .quote, .excerpt, .listing, .compared: true
        default: false
        }
    }

    /// Text in which nothing is markup, and nothing is invisible.
    package static func escaped(_ text: String) -> String {
        VisibleText.line(text.utf8).replacingScalars { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "'": "&#39;"
            default: nil
            }
        }
    }

    private static func sections(_ blocks: [Block]) -> String {
        var text = ""
        var isOpen = false
        for (index, block) in blocks.enumerated() {
            if case .heading(let heading) = block {
                let aside = heading.aside.map { " <span class=\"id\">\(escaped($0))</span>" } ?? ""
                text += (isOpen ? "</section>\n" : "") + "<section aria-labelledby=\"s\(index)\">\n"
                text += "<h2 id=\"s\(index)\">\(escaped(heading.title))\(aside)</h2>\n"
                isOpen = true
            } else {
                text += render(block, index)
            }
        }
        return text + (isOpen ? "</section>\n" : "")
    }

    private static func render(_ block: Block, _ index: Int) -> String {
        switch block {
        case .heading: ""
        case .text(let text): "<p>\(text.parts.map(render).joined())</p>\n"
        case .outcomes(let outcomes): "<ul class=\"outcomes\">\n\(outcomes.map(render).joined())</ul>\n"
        case .quote(let quote):
            "<p>\(escaped(quote.place))</p>\n"
                + (quote.source.map { "<pre><code>\(escaped($0))</code></pre>\n" } ?? "")
        case .excerpt(let excerpt):
            "<pre><code>\(escaped(ExcerptLines(excerpt).lines.joined(separator: "\n")))</code></pre>\n"
        case .listing(let listing): render(listing)
        case .compared(let texts): render(texts)
        case .point(let point): render(point)
        case .table(let table): render(table)
        case .chart(let chart): render(chart, index)
        case .notes(let notes): render(notes)
        }
    }

    private static func render(_ part: StyledText.Part) -> String {
        part.style == .plain ? escaped(part.text) : "<strong class=\"\(part.style)\">\(escaped(part.text))</strong>"
    }

    private static func render(_ outcome: Outcome) -> String {
        let note = outcome.note.isEmpty ? "" : " <span class=\"id\">\(escaped(outcome.note))</span>"
        return
            "<li class=\"\(outcome.mark.rawValue)\"><b>\(outcome.mark.rawValue)</b> \(escaped(outcome.name))\(note)</li>\n"
    }

    private static func render(_ listing: Listing) -> String {
        let lines = listing.content.isEmpty ? ["(nothing)"] : VisibleText.lines(listing.content)
        return preformatted(listing.title, (lines + Wording.more(listing.more)).map(escaped))
    }

    private static func render(_ texts: ComparedTexts) -> String {
        let lines = Difference(expected: texts.expected, actual: texts.actual).lines.map { line in
            switch line.origin {
            case .both: "  \(escaped(line.text))"
            case .expectedOnly: "<del>- \(escaped(line.text))</del>"
            case .actualOnly: "<ins>+ \(escaped(line.text))</ins>"
            }
        }
        return texts.listings.map(render).joined()
            + preformatted("difference (- expected, + actual)", lines)
    }

    /// Lines in which nothing is markup but what is meant to be.
    private static func preformatted(_ title: String, _ lines: [String]) -> String {
        "<figure class=\"program\"><figcaption>\(escaped(title))</figcaption><pre>\(lines.joined(separator: "\n"))</pre></figure>\n"
    }

    private static func render(_ items: [Note]) -> String {
        let rows = items.map { item in
            let place = item.place.isEmpty ? "" : " <span class=\"id\">\(escaped(item.place))</span>"
            return "<li><time>\(escaped(item.date))</time> \(escaped(item.text))\(place)</li>\n"
        }
        return "<ul class=\"notes\">\n\(rows.joined())</ul>\n"
    }

    private static func render(_ point: Point) -> String {
        var text = "<article class=\"finding\">\n<h3><span class=\"number\">\(point.number)</span> "
        text += "\(escaped(point.title)) <span class=\"id\">\(escaped(point.name))</span></h3>\n"
        text += "<p>\(escaped(point.facts.joined(separator: "; "))).</p>\n"
        if !point.evidence.isEmpty {
            let lines = point.evidence.map { "<li>\(escaped($0))</li>\n" }
            text += "<ul class=\"evidence\">\n\(lines.joined())</ul>\n"
        }
        for step in point.steps {
            text += "<p class=\"next\">\(escaped(step.words)) <code>\(escaped(step.command))</code></p>\n"
        }
        return text + "</article>\n"
    }

    private static func render(_ table: Table) -> String {
        // On paper a table that fits on a page stays on one.
        let style = table.rows.count > Self.mostRowsTogether ? "wide long" : "wide"
        var text = "<div class=\"\(style)\" role=\"region\" tabindex=\"0\" aria-label=\"Table\">\n<table>\n"
        if !table.caption.isEmpty { text += "<caption>\(escaped(table.caption))</caption>\n" }
        let titles = table.columns.map { column in
            "<th scope=\"col\"\(column.isNumber ? " class=\"n\"" : "")>\(escaped(column.title))</th>"
        }
        text += "<thead><tr>\(titles.joined())</tr></thead>\n<tbody>\n"
        for row in table.rows {
            let cells = zip(row, table.columns).map { cell, column in
                "<td\(column.isNumber ? " class=\"n\"" : "")>\(escaped(cell))</td>"
            }
            text += "<tr>\(cells.joined())</tr>\n"
        }
        return text + "</tbody>\n</table>\n</div>\n"
    }

    private static let mostRowsTogether = 24

    private static func render(_ chart: Chart, _ index: Int) -> String {
        var text = "<figure>\n<figcaption>\(escaped(chart.title))</figcaption>\n"
        text += ChartSVG(chart: chart, name: "c\(index)").render()
        if let table = chart.table {
            text += "<details>\n<summary>The same as a table</summary>\n\(render(table))</details>\n"
        }
        return text + "</figure>\n"
    }
}
