/// The details of a command's help as lines of a manual page.
///
/// An empty line parts paragraphs. A line with a gap of two spaces or more is a row of a table: what stands before the gap
/// is explained by what stands behind it.
enum ManualText {
    static func lines(of details: String) -> [String] {
        var lines: [String] = []
        var isInTable = false
        for line in details.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.isEmpty {
                lines.append(".PP")
                isInTable = false
            } else if let (name, meaning) = row(line) {
                lines += [".TP", Roff.bold(name)] + Roff.filled(meaning)
                isInTable = true
            } else {
                if isInTable { lines.append(".PP") }
                lines += Roff.filled(line)
                isInTable = false
            }
        }
        return lines
    }

    private static func row(_ line: String) -> (name: String, meaning: String)? {
        guard let gap = line.firstRange(of: "  ") else { return nil }
        return (String(line[..<gap.lowerBound]), String(line[gap.lowerBound...].drop { $0 == " " }))
    }
}
