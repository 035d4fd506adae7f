import Page

/// A chart as inline SVG, with a title and a description for those who do not see it.
///
/// Charts are as wide as a telephone, so that their letters are as large as those around them. What colours tell is
/// also told by numbers or by a pattern.
package struct ChartSVG {
    package let chart: Chart
    /// Unique in the document.
    package let name: String

    private static let width = 360
    private static let longestName = 44

    package func render() -> String {
        let (height, content) = drawing()
        return """
            <svg viewBox="0 0 \(Self.width) \(height)" role="img" aria-labelledby="\(name)-t \(name)-d">
            <title id="\(name)-t">\(BlockHTML.escaped(chart.title))</title>
            <desc id="\(name)-d">\(BlockHTML.escaped(chart.description))</desc>
            \(content)</svg>

            """
    }

    private func drawing() -> (height: Int, content: String) {
        switch chart.kind {
        case .shares(let shares, let mean): Self.shares(shares, mean)
        case .days(let weeks): Self.days(weeks)
        case .weeks(let weeks): Self.weeks(weeks, pattern: name + "-p")
        case .counts(let counts): Self.counts(counts)
        }
    }

    private static func text(_ text: String, x: Double, y: Double, anchor: String = "start", style: String = "")
        -> String
    {
        let styled = style.isEmpty ? "" : " class=\"\(style)\""
        return "<text x=\"\(short(x))\" y=\"\(short(y))\" text-anchor=\"\(anchor)\"\(styled)>"
            + "\(BlockHTML.escaped(text))</text>\n"
    }

    private static func bar(x: Double, y: Double, width: Double, height: Double, _ attributes: String) -> String {
        "<rect x=\"\(short(x))\" y=\"\(short(y))\" width=\"\(short(max(0, width)))\" height=\"\(short(max(0, height)))\" "
            + "\(attributes)/>\n"
    }

    /// With one decimal, which is enough for a picture.
    private static func short(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }

    private static func clipped(_ name: String) -> String {
        name.count <= longestName ? name : name.prefix(longestName - 1) + "…"
    }

    private static func shares(
        _ shares: [Chart.Share], _ mean: Double
    ) -> (Int, String) {
        let row = 36.0
        let length = Double(width) - 44
        var content = ""
        for (index, entry) in shares.enumerated() {
            let top = Double(index) * row + 4
            content += text(clipped(entry.name) + (entry.isMarked ? "  ◆" : ""), x: 0, y: top + 11)
            content += bar(x: 0, y: top + 17, width: length, height: 11, "class=\"track\" rx=\"2\"")
            content += bar(
                x: 0, y: top + 17, width: length * min(1, entry.share), height: 11,
                "class=\"\(entry.isMarked ? "missed" : "plain")\" rx=\"2\"")
            let place = short(length * mean)
            content +=
                "<line x1=\"\(place)\" x2=\"\(place)\" y1=\"\(short(top + 15))\" y2=\"\(short(top + 30))\" class=\"mean\"/>\n"
            content += text(
                Wording.percent(entry.share), x: Double(width), y: top + 27, anchor: "end", style: "figure")
        }
        let bottom = Double(shares.count) * row + 4
        content += text(
            "│ over all exercises \(Wording.percent(mean))\(shares.contains { $0.isMarked } ? "; ◆ stands out" : "")",
            x: 0, y: bottom + 12, style: "small")
        return (Int(bottom) + 18, content)
    }

    private static func days(_ weeks: [Chart.Week]) -> (Int, String) {
        let left = 32.0
        let cell = (Double(width) - left) / Double(max(1, weeks.count))
        let most = max(1, weeks.flatMap(\.counts).compactMap(\.self).max() ?? 1)
        var content = ""
        for (index, day) in Wording.weekdays.enumerated() {
            content += text(day, x: 0, y: Double(index) * cell + cell / 2 + 4, style: "small")
        }
        for (column, week) in weeks.enumerated() {
            let x = left + Double(column) * cell
            for (row, count) in week.counts.enumerated() {
                guard let count else { continue }
                let y = Double(row) * cell
                // Four steps of strength; the number says the rest.
                let step = count == 0 ? 0 : 1 + min(3, count * 4 / (most + 1))
                content += bar(
                    x: x + 1, y: y + 1, width: cell - 2, height: cell - 2, "class=\"day step\(step)\" rx=\"3\"")
                if count > 0 {
                    content += text(
                        count > 999 ? "…" : "\(count)", x: x + cell / 2, y: y + cell / 2 + 4, anchor: "middle",
                        style: step > 2 ? "inside strong" : "inside")
                }
            }
            if column % 2 == 0 {
                content += text(week.name, x: x + 1, y: 7 * cell + 13, style: "small")
            }
        }
        return (Int(7 * cell) + 18, content)
    }

    private static func weeks(
        _ weeks: [Chart.Column], pattern: String
    ) -> (Int, String) {
        let height = 120.0
        let column = Double(width) / Double(max(1, weeks.count))
        let most = Double(max(1, weeks.map { $0.accepted + $0.missed }.max() ?? 1))
        var content = """
            <defs><pattern id="\(pattern)" width="6" height="6" patternUnits="userSpaceOnUse" \
            patternTransform="rotate(45)"><rect width="6" height="6" class="missed"/>\
            <rect width="2" height="6" class="stripe"/></pattern></defs>

            """
        for (index, week) in weeks.enumerated() {
            let x = Double(index) * column + 3
            let accepted = height * Double(week.accepted) / most
            let missed = height * Double(week.missed) / most
            content += bar(
                x: x, y: 16 + height - accepted, width: column - 6, height: accepted, "class=\"accepted\"")
            content += bar(
                x: x, y: 16 + height - accepted - missed, width: column - 6, height: missed,
                "fill=\"url(#\(pattern))\"")
            let total = week.accepted + week.missed
            if total > 0 {
                content += text(
                    "\(total)", x: x + column / 2 - 3, y: 12 + height - accepted - missed, anchor: "middle",
                    style: "small")
            }
            if index % 2 == 0 { content += text(week.name, x: x, y: height + 30, style: "small") }
        }
        content +=
            "<line x1=\"0\" x2=\"\(width)\" y1=\"\(short(height + 16))\" y2=\"\(short(height + 16))\" class=\"axis\"/>\n"
        content += bar(x: 0, y: height + 40, width: 11, height: 11, "class=\"accepted\"")
        content += text("accepted", x: 16, y: height + 50, style: "small")
        content += bar(x: 90, y: height + 40, width: 11, height: 11, "fill=\"url(#\(pattern))\"")
        content += text("missed, on top of them", x: 106, y: height + 50, style: "small")
        return (Int(height) + 56, content)
    }

    private static func counts(_ counts: [Chart.Count]) -> (Int, String) {
        let left = 165.0
        let most = Double(max(1, counts.map(\.count).max() ?? 1))
        var content = ""
        for (index, entry) in counts.enumerated() {
            let top = Double(index) * 24
            content += text(entry.name, x: 0, y: top + 15)
            let length = (Double(width) - left - 44) * Double(entry.count) / most
            content += bar(x: left, y: top + 4, width: length, height: 14, "class=\"accepted\" rx=\"2\"")
            content += text("\(entry.count)", x: left + length + 5, y: top + 15, style: "figure")
        }
        return (counts.count * 24 + 2, content)
    }
}
