/// A report as one HTML file that needs nothing else: no script, no font, no picture from elsewhere.
///
/// Everything that comes from a journal passes through ``escaped(_:)``. The policy in the head would stop a script even
/// if one got in.
enum ReportHTML {
    static func render(_ document: ReportDocument) -> String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>\(escaped(document.title)), \(escaped(document.subtitle))</title>
        <style>
        \(ReportStyle.sheet)
        </style>
        </head>
        <body>
        <main>
        <header>
        <h1>\(escaped(document.title))</h1>
        <p>\(escaped(document.subtitle))</p>
        </header>
        \(sections(document.blocks))</main>
        <footer><p>Made by Reprise from a journal. How the figures are computed is written in JOURNAL.md.</p></footer>
        </body>
        </html>

        """
    }

    /// Text in which nothing is markup, and nothing is invisible.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in VisibleText.line(text.utf8) {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.append(character)
            }
        }
        return result
    }

    private static func sections(_ blocks: [ReportDocument.Block]) -> String {
        var text = ""
        var isOpen = false
        for (index, block) in blocks.enumerated() {
            if case .heading(let title) = block {
                text += (isOpen ? "</section>\n" : "") + "<section aria-labelledby=\"s\(index)\">\n"
                text += "<h2 id=\"s\(index)\">\(escaped(title))</h2>\n"
                isOpen = true
            } else {
                text += render(block, index)
            }
        }
        return text + (isOpen ? "</section>\n" : "")
    }

    private static func render(_ block: ReportDocument.Block, _ index: Int) -> String {
        switch block {
        case .heading: ""
        case .paragraph(let text): "<p>\(escaped(text))</p>\n"
        case .finding(let finding): render(finding)
        case .table(let table): render(table)
        case .figure(let figure): render(figure, index)
        case .items(let items): render(items)
        }
    }

    private static func render(_ items: [ReportDocument.Item]) -> String {
        let rows = items.map { item in
            let place = item.place.isEmpty ? "" : " <span class=\"id\">\(escaped(item.place))</span>"
            return "<li><time>\(escaped(item.date))</time> \(escaped(item.text))\(place)</li>\n"
        }
        return "<ul class=\"notes\">\n\(rows.joined())</ul>\n"
    }

    private static func render(_ finding: ReportDocument.Finding) -> String {
        var text = "<article class=\"finding\">\n<h3><span class=\"number\">\(finding.number)</span> "
        text += "\(escaped(finding.title)) <span class=\"id\">\(escaped(finding.name))</span></h3>\n"
        text += "<p>\(escaped(finding.facts.joined(separator: "; "))).</p>\n"
        if !finding.evidence.isEmpty {
            let lines = finding.evidence.map { "<li>\(escaped($0))</li>\n" }
            text += "<ul class=\"evidence\">\n\(lines.joined())</ul>\n"
        }
        if let next = finding.next {
            text += "<p class=\"next\">\(escaped(next.words)) <code>\(escaped(next.command))</code></p>\n"
        }
        return text + "</article>\n"
    }

    private static func render(_ table: ReportDocument.Table) -> String {
        var text = "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"Table\">\n<table>\n"
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

    private static func render(_ figure: ReportDocument.Figure, _ index: Int) -> String {
        var text = "<figure>\n<figcaption>\(escaped(figure.title))</figcaption>\n"
        text += ReportChart(figure: figure, name: "c\(index)").render()
        if let table = figure.table {
            text += "<details>\n<summary>The same as a table</summary>\n\(render(table))</details>\n"
        }
        return text + "</figure>\n"
    }
}
