/// The hints of an exercise, as its rules read them.
struct HintSection {
    /// Of its heading, from 1.
    let line: Int
    /// Its lines, heading aside.
    private(set) var lines: [MarkdownText.Line] = []

    static func all(of text: MarkdownText) -> [HintSection] {
        text.lines.reduce(into: []) { sections, line in
            if line.heading?.level == 2 {
                sections.append(HintSection(line: line.number))
            } else if !sections.isEmpty {
                sections[sections.count - 1].lines.append(line)
            }
        }
    }

    var text: String { lines.map { String($0.text) }.joined(separator: "\n") }

    /// The words of its prose.
    var wordCount: Int { lines.filter { $0.part == .prose }.reduce(0) { $0 + $1.text.split { $0.isWhitespace }.count } }
}
