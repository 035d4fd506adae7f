/// Whether the text of a program shows that it may have called itself too deep, so that the interpreter fell over without an
/// exception.
struct DeepRecursion {
    /// A function that calls itself, and where it begins.
    var function: (name: String, file: String, line: Int)?
    var raisesLimit = false

    /// Nothing where no function calls itself and the limit is left alone.
    init?(in answer: AnswerFiles) {
        for (file, content) in answer.sorted(by: { $0.key < $1.key }) where file.hasSuffix(".py") {
            let lines = String(decoding: content, as: UTF8.self).split(
                separator: "\n", omittingEmptySubsequences: false)
            raisesLimit = raisesLimit || lines.contains { Self.code($0).contains("setrecursionlimit") }
            if function == nil, let found = Self.recursive(lines) { function = (found.name, file, found.line) }
        }
        if function == nil, !raisesLimit { return nil }
    }

    /// The first function in whose lines its own name is called.
    private static func recursive(_ lines: [Substring]) -> (name: String, line: Int)? {
        for (index, line) in lines.enumerated() {
            let words = line.drop { $0 == " " || $0 == "\t" }
            guard words.hasPrefix("def ") else { continue }
            let name = words.dropFirst(4).prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            let depth = line.count - words.count
            let body = lines[(index + 1)...].prefix { below in
                let text = below.drop { $0 == " " || $0 == "\t" }
                return text.isEmpty || below.count - text.count > depth
            }
            if !name.isEmpty, body.contains(where: { calls(String(name), in: code($0)) }) {
                return (String(name), index + 1)
            }
        }
        return nil
    }

    private static func calls(_ name: String, in line: Substring) -> Bool {
        var rest = line
        while let place = rest.firstRange(of: name + "(") {
            let before = rest[..<place.lowerBound].last
            if before.map({ !$0.isLetter && !$0.isNumber && $0 != "_" }) ?? true { return true }
            rest = rest[place.upperBound...]
        }
        return false
    }

    /// A line without its comment.
    private static func code(_ line: Substring) -> Substring { line.prefix { $0 != "#" } }

    /// What to say of it, and what to do.
    var words: String {
        let who = function.map { "`\($0.name)` (\($0.file), line \($0.line)) calls itself, most likely too deep" }
        let limit = raisesLimit ? ", and `sys.setrecursionlimit` has taken away the guard that would have said so" : ""
        let start = who.map { "\($0)\(limit)." } ?? "Most likely a function called itself too deep\(limit)."
        return
            "\(start) Begin the function with the case that it can answer at once, and see that each call gets nearer to it; for very many steps use a loop."
    }
}
