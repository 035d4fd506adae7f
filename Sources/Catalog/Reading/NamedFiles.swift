import System

/// The files that a statement speaks of: by a path or its end, or, in code, as a module.
struct NamedFiles {
    private var words: Set<String> = []
    private var modules: Set<String> = []

    init(_ statement: String) {
        var isCode = false
        for line in statement.split(separator: "\n") {
            if line.drop(while: { $0 == " " }).hasPrefix("```") {
                isCode.toggle()
                continue
            }
            let words = Self.words(of: line)
            self.words.formUnion(words)
            if isCode {
                addImported(words)
            } else {
                for (index, span) in line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                where index % 2 == 1 {
                    addModule(Self.words(of: span).first)
                    addImported(Self.words(of: span))
                }
            }
        }
    }

    func contains(_ path: String) -> Bool {
        if words.contains(path) { return true }
        let name = path.lastPathPart
        // Each package has one of these.
        if name.hasPrefix("__") { return false }
        let parts = path.split(separator: "/")
        if name.contains("."), parts.indices.contains(where: { words.contains(parts[$0...].joined(separator: "/")) }) {
            return true
        }
        guard path.hasSuffix(".py") else { return false }
        return modules.contains(parts.joined(separator: ".").dropLast(3).description)
    }

    /// `import a` and `from a import b`.
    private mutating func addImported(_ words: [String]) {
        for (word, next) in zip(words, words.dropFirst()) where word == "import" || word == "from" { addModule(next) }
    }

    /// A module, with all that may be one on the way to a name in it.
    private mutating func addModule(_ name: String?) {
        var parts = (name ?? "").split(separator: ".")
        while !parts.isEmpty {
            modules.insert(parts.joined(separator: "."))
            parts.removeLast()
        }
    }

    private static func words(of line: Substring) -> [String] {
        line.split { !($0.isLetter || $0.isNumber || "_-./".contains($0)) }.map { word in
            var word = word
            while word.last == "." { word.removeLast() }
            return String(word)
        }
    }
}

extension Exercise {
    /// What of ``given`` a text speaks of: a learner is to have that at hand.
    package func given(namedIn text: String) -> [String: [UInt8]] {
        if given.isEmpty { return [:] }
        let named = NamedFiles(text)
        return given.filter { named.contains($0.key) }
    }
}
