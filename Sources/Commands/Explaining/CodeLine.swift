import Page

/// A line of a program by itself, or a few, made into a program whose block is not missing.
struct CodeLine {
    /// To be read.
    let program: String
    /// How many lines are before the first.
    private let shift: Int
    private let lines: [String]

    /// The lines that a line of a block needs above it.
    private static let companions = [
        "elif": "if 1:\n    pass\n", "else": "if 1:\n    pass\n", "except": "try:\n    pass\n",
        "finally": "try:\n    pass\n",
    ]

    init(_ text: String) {
        let given = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let indentation = given.first?.prefix { $0 == " " || $0 == "\t" } ?? ""
        lines = given.map { $0.hasPrefix(indentation) ? String($0.dropFirst(indentation.count)) : $0 }
        let word = String(lines.first?.prefix(while: \.isLetter) ?? "")
        let before = Self.companions[word] ?? ""
        shift = before.count { $0 == "\n" }
        let last = lines.last?.reversed().drop { $0 == " " || $0 == "\t" } ?? "".reversed()[...]
        let opens = last.first == ":" || lines.last?.contains(": #") == true
        let block = opens ? "\n    pass" + (word == "try" ? "\nfinally:\n    pass" : "") : ""
        program = before + lines.joined(separator: "\n") + block + "\n"
    }

    /// The number of a line as it was given; nothing for one that was added.
    func number(_ line: Int) -> Int? { (1...max(1, lines.count)).contains(line - shift) ? line - shift : nil }

    func source(_ number: Int) -> String? { lines.indices.contains(number - 1) ? lines[number - 1] : nil }

    var isOneLine: Bool { lines.count == 1 }

    /// Whether a text has anything of a program, and not only words.
    static func seemsCode(_ text: String) -> Bool {
        let first = String(text.trimmed.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
        return text.unicodeScalars.contains { "()[]{}=\"#<>*%+@;\\".unicodeScalars.contains($0) }
            || keywords.contains(first) || text.hasSuffix(":") || isMisspelt(first)
    }

    /// As in `retrun`.
    private static func isMisspelt(_ word: String) -> Bool {
        (4...12).contains(word.count)
            && keywords.contains { $0.count > 3 && NearestName.distance(Array($0), Array(word)) == 1 }
    }

    private static let keywords: Set<String> = [
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
        "finally", "for", "from", "global", "if", "import", "lambda", "nonlocal", "not", "pass", "print", "raise",
        "return", "try", "while", "with", "yield", "True", "False", "None",
    ]
}
