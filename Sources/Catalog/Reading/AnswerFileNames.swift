import Checks
import Page

/// What the files may be called that a learner writes: paths of text files that every file system and `import` can take.
struct AnswerFileNames {
    private let reader: ObjectReader

    init(_ reader: ObjectReader) { self.reader = reader }

    func check(_ names: [String]) {
        var seen: [String: String] = [:]
        for (index, name) in names.enumerated() {
            let key = "files[\(index)]"
            if let expected = Self.flaw(name) {
                reader.report(key, .nameForm, found: "\"\(name)\"", expected: expected)
            } else if let other = RelativePath.clash(name, among: names) {
                reader.report(
                    key, .nameTwice, found: "a file below \"\(other)\", which is a file itself",
                    expected: "names of which none is a folder of another")
            }
            if let other = seen.updateValue(name, forKey: name.lowercased()) {
                reader.report(
                    key, .nameTwice, found: "\"\(name)\" beside \"\(other)\"",
                    expected: "names that differ in more than upper and lower case")
            }
        }
    }

    /// What would be right instead; nothing where nothing is wrong.
    private static func flaw(_ name: String) -> String? {
        guard RelativePath.isValid(name), RelativePath.fits(name),
            name.split(separator: "/").allSatisfy({ $0.allSatisfy(isPlain) && $0.first != "-" && $0.first != "." })
        else {
            return "the path of a text file, of ASCII letters, digits, hyphens, underscores and dots, such as main.py"
        }
        // It would lie beside what is said of a mistake.
        if name == "diagnosis.md" { return "another name; diagnosis.md is what the folder of a mistake has besides" }
        return name.hasSuffix(".py") && !isModule(name.dropLast(3))
            ? "a Python file that can be imported, such as main.py or shop/prices.py" : nil
    }

    /// What no `import` takes for a name.
    private static let keywords: Set = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ]

    private static func isPlain(_ letter: Character) -> Bool {
        letter.isASCII && (letter.isLetter || letter.isNumber || "._-".contains(letter))
    }

    private static func isModule(_ path: Substring) -> Bool {
        path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            guard let first = part.first, first.isLetter || first == "_", !keywords.contains(String(part)) else {
                return false
            }
            return part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
        }
    }
}
