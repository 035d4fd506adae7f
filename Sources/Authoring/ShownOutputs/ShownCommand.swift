import Checks

/// A line as it is typed into a shell to start a program, and what stands below it.
struct ShownCommand {
    /// What follows `python3`.
    let words: [String]
    /// The file that its standard input is, where one is named.
    let inputFile: String?
    /// In the block, from 0.
    let line: Int
    var printed: [String] = []

    /// Nothing where it is no start of Python, or a shell would make more of it than words.
    init?(_ text: some StringProtocol, line: Int = 0) {
        guard var words = Self.words(text), words.first == "python3" else { return nil }
        words.removeFirst()
        let mark = words.firstIndex(of: "<")
        inputFile = mark.flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
        if let mark { words.removeSubrange(mark..<min(mark + 2, words.count)) }
        self.words = words
        self.line = line
    }

    /// Those of a block whose lines begin with `$`, up to the first that is none.
    static func transcript(_ block: FencedBlock) -> [ShownCommand] {
        guard block.isTranscript else { return [] }
        var commands: [ShownCommand] = []
        for (index, line) in block.lines.enumerated() {
            if line.hasPrefix("$ ") {
                guard let command = ShownCommand(line.dropFirst(2), line: index) else { break }
                commands.append(command)
            } else {
                commands[commands.count - 1].printed.append(line)
            }
        }
        return commands
    }

    private static func words(_ text: some StringProtocol) -> [String]? {
        var (words, word): ([String], String?) = ([], nil)
        var quote: Character?
        for sign in text {
            if sign == quote {
                quote = nil
            } else if quote == nil, "'\"".contains(sign) {
                (quote, word) = (sign, word ?? "")
            } else if quote == nil, sign == " " {
                words += word.map { [$0] } ?? []
                word = nil
            } else if "$`\\".contains(sign) || quote == nil && "|;&>()*?#…".contains(sign) {
                return nil
            } else {
                word = (word ?? "") + String(sign)
            }
        }
        return quote == nil ? words + (word.map { [$0] } ?? []) : nil
    }
}

extension FencedBlock {
    /// Whether it shows what is typed into a shell, with what is printed.
    var isTranscript: Bool {
        let language = info.first?.lowercased() ?? ""
        return ["", "text", "console", "sh", "shell", "bash"].contains(language)
            && lines.first?.hasPrefix("$ ") == true
    }

    /// Whether each line starts a program, and none is printed.
    var isOfCommands: Bool { lines.allSatisfy { ShownCommand($0) != nil } }

    /// As a reader sees it.
    var shown: ShownLines { ShownLines(lines) }
}
