/// A line cut into words as a shell does it: by white space, with quotes and backslashes, and nothing replaced.
enum ShellWords {
    /// - Returns: nothing where a quote has no end.
    static func split(_ line: String) -> [String]? {
        var words: [String] = []
        // Nothing between two words; a pair of quotes is a word also where nothing is in it.
        var word: String?
        var rest = line.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case " ", "\t", "\n", "\r":
                if let word { words.append(word) }
                word = nil
            case "\\":
                word = (word ?? "") + (rest.popFirst().map { String($0) } ?? "\\")
            case "'", "\"":
                guard let quoted = quoted(by: scalar, &rest) else { return nil }
                word = (word ?? "") + quoted
            default: word = (word ?? "") + String(scalar)
            }
        }
        return words + [word].compactMap { $0 }
    }

    /// What stands up to the end of a quote; nothing where there is none.
    private static func quoted(by quote: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView) -> String? {
        var text = ""
        while let scalar = rest.popFirst() {
            if scalar == quote { return text }
            // Between double quotes a backslash is one, except before what would mean something.
            if scalar == "\\", quote == "\"", let next = rest.first, "\"\\$`".unicodeScalars.contains(next) {
                text.unicodeScalars.append(rest.removeFirst())
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return nil
    }
}
