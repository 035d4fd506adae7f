/// A learner's text file: under a line `# question`, the answer to it.
///
/// Where there is only one question, its line may be left out.
struct AnswerSheet {
    /// What stands below a heading.
    struct Section: Equatable {
        /// Without empty lines at either end, and without white space at the ends of lines.
        var lines: [String]
        /// The number of the first of them in the file, from 1.
        var start: Int
    }

    enum Found: Equatable {
        case answer(Section)
        case empty
        /// There is no line with that heading.
        case noHeading
        case headingTwice(line: Int)
    }

    private let lines: [String]
    /// The headings in the file, by line.
    private let headings: [(name: String, index: Int)]
    private let questions: [String]

    init(_ content: [UInt8], questions: [String]) {
        let text = String(decoding: CatalogText.withPlainLineEnds(content), as: UTF8.self)
        let unmarked = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        lines = unmarked.split(separator: "\n", omittingEmptySubsequences: false).map(Self.withoutTrailingSpace)
        let names = Dictionary(questions.map { (FoldedAnswer($0).text, $0) }) { first, _ in first }
        headings = lines.enumerated().compactMap { index, line in
            guard line.hasPrefix("#") else { return nil }
            return names[FoldedAnswer(String(line.drop { $0 == "#" })).text].map { ($0, index) }
        }
        self.questions = questions
    }

    func answer(to question: String) -> Found {
        let places = headings.filter { $0.name == question }.map(\.index)
        if places.count > 1 { return .headingTwice(line: places[1] + 1) }
        if let place = places.first {
            let end = headings.first { $0.index > place }?.index ?? lines.count
            return section(place + 1, end)
        }
        return questions.count == 1 ? section(0, lines.count) : .noHeading
    }

    private func section(_ start: Int, _ end: Int) -> Found {
        let range = start..<max(start, end)
        guard let first = range.first(where: { !lines[$0].isEmpty }),
            let last = range.last(where: { !lines[$0].isEmpty })
        else { return .empty }
        return .answer(Section(lines: Array(lines[first...last]), start: first + 1))
    }

    static func withoutTrailingSpace(_ line: some StringProtocol) -> String {
        line.lastIndex { !$0.isWhitespace }.map { String(line[...$0]) } ?? ""
    }
}
