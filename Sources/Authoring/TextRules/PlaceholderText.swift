import Page

/// No text is one that was to be written later.
enum PlaceholderText: ExerciseRule {
    static let description = RuleDescription(
        "placeholder", "What was to be written later has to be written before a learner reads it.")

    /// Notes to oneself, wherever they stand in a line.
    private static let marks = ["TODO", "FIXME", "XXX", "TBD"]
    /// What a line begins with that is one.
    private static let notes = [
        "todo", "fixme", "xxx", "tbd", "tba", "write here", "your text here", "placeholder", "to be written",
        "coming soon",
    ]

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        for (name, text) in sources.learnersTexts {
            for line in text.prose {
                guard let found = note(in: String(line.text)) else { continue }
                findings.report(
                    finding(
                        "\(sources.home)/\(name)", at: .line(line.number), found: "\"\(found)\"",
                        expected: "the text itself"))
            }
        }
    }

    private static func note(in line: String) -> String? {
        let lower = line.lowercased()
        if lower.contains("lorem ipsum") { return "lorem ipsum" }
        if let mark = line.split(whereSeparator: { !$0.isLetter }).first(where: { marks.contains(String($0)) }) {
            return String(mark)
        }
        let bare = lower.drop { !$0.isLetter && $0 != "…" && $0 != "." }
        if !bare.isEmpty, bare.allSatisfy({ $0 == "…" || $0 == "." || $0.isWhitespace }) { return line }
        return notes.first { note in
            bare.hasPrefix(note) && bare.dropFirst(note.count).first?.isLetter != true
                && (note.count > 4 || line.contains(note.uppercased()) || bare.dropFirst(note.count).first == ":")
        }
    }
}
