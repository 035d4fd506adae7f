/// The names that a module defines, as far as its lines at the left margin tell.
///
/// An exercise may ask for a function `sum` or `sorted`; the names of its solution are known by this to be no accident.
enum DefinedNames {
    static func of(_ source: [UInt8]) -> [String] {
        let lines = String(decoding: source, as: UTF8.self).split(whereSeparator: \.isNewline)
        return Set(lines.flatMap(names)).sorted()
    }

    private static func names(_ line: Substring) -> [String] {
        guard let first = line.first, !first.isWhitespace, first != "#" else { return [] }
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
        switch words.first {
        case "def", "class": return Array(words.dropFirst().prefix(1))
        case "async": return Array(words.dropFirst(2).prefix(1))
        case "from", "import": return Array(words.dropFirst())
        default: break
        }
        guard let equals = line.firstIndex(of: "=") else { return [] }
        return line[..<equals].split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    }
}
