import Coach

extension HintLadder {
    /// One hint as Markdown, by its number from 1.
    package func text(_ number: Int) -> String {
        if !isMixed(number) { return written[number - 1] }
        return mixed.map { file in
            let words = Wording.mixedLines(file, isOnly: mixed.count == 1)
            return "\(words)\n\n```text\n\(file.lines.joined(separator: "\n"))\n```"
        }.joined(separator: "\n\n")
    }

    /// All up to a number.
    package func texts(_ count: Int) -> [String] { (0..<min(count, self.count)).map { text($0 + 1) } }
}
