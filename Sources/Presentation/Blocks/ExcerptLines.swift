import Page

/// Lines of a program as they are drawn: a number, the line, and below it carets under what is marked.
package struct ExcerptLines {
    private let excerpt: Excerpt
    /// In letters: of a longer line only what is around the mark is shown.
    private static let longest = 100

    init(_ excerpt: Excerpt) { self.excerpt = excerpt }

    /// In plain text, each without its newline.
    var lines: [String] {
        let width = excerpt.lines.map { "\($0.number)".count }.max() ?? 0
        return excerpt.lines.flatMap { line in
            let number = "\(line.number)"
            let margin = String(repeating: " ", count: width - number.count)
            let (text, marked) = Self.shortened(line)
            let row = "\(margin)\(number) | \(Self.visible(text[...]))"
            guard let marked else { return [row] }
            let space = String(repeating: " ", count: number.count + margin.count) + " | "
            return [row, space + Self.marks(marked, below: text)]
        }
    }

    /// `^` below what is marked of a line, behind as much space as what stands before it takes.
    ///
    /// - Parameter marked: in letters, within the line.
    package static func marks(_ marked: Range<Int>, below line: [Unicode.Scalar]) -> String {
        let width = max(1, DisplayWidth.of(visible(line[marked])))
        return blank(visible(line[..<marked.lowerBound])) + String(repeating: "^", count: width)
    }

    /// As wide as a text, with nothing in it but its tabs.
    private static func blank(_ text: String) -> String {
        text.split(separator: "\t", omittingEmptySubsequences: false)
            .map { String(repeating: " ", count: DisplayWidth.of(String($0))) }.joined(separator: "\t")
    }

    private static func visible(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return VisibleText.line(String(text).utf8)
    }

    /// The letters of a line, or those around the mark, and where the mark is in them.
    private static func shortened(_ line: Excerpt.Line) -> (text: [Unicode.Scalar], marked: Range<Int>?) {
        let text = Array(line.text.unicodeScalars)
        let marked = line.marked.map { $0.clamped(to: 0..<(text.count + 1)) }
        guard text.count > longest else { return (text, marked?.clampedToText(text.count)) }
        let start = max(0, min((marked?.lowerBound ?? 0) - longest / 2, text.count - longest))
        let piece = Array(text[start..<min(text.count, start + longest)])
        let first: [Unicode.Scalar] = start > 0 ? ["…"] : []
        let shown = first + piece + (start + longest < text.count ? ["…"] : [])
        guard let marked else { return (shown, nil) }
        let moved = first.count - start
        let range = max(0, marked.lowerBound + moved)..<max(1, marked.upperBound + moved)
        return (shown, range.clampedToText(shown.count))
    }
}

extension Range<Int> {
    /// Within a text of so many letters; at its end where there is nothing to mark.
    fileprivate func clampedToText(_ count: Int) -> Range<Int> {
        let lower = Swift.min(lowerBound, count)
        return lower..<Swift.min(Swift.max(upperBound, lower), count)
    }
}
