import System

/// Tables for spreadsheets: RFC 4180.
enum CSVText {
    static func rows(_ rows: [[String]]) -> String {
        rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }

    /// A cell in quotes where it needs them. What a spreadsheet would take for a formula begins with an apostrophe
    /// instead, and control characters show.
    private static func cell(_ text: String) -> String {
        var text = VisibleText.lines(of: text)
        if let first = text.utf8.first, "=+-@\t".utf8.contains(first) { text = "'" + text }
        guard text.utf8.contains(where: "\",\n;".utf8.contains) else { return text }
        return "\"" + text.replacingScalars { $0 == "\"" ? "\"\"" : nil } + "\""
    }
}
