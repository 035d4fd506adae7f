/// What the functions of a solution give back, as far as its text tells: a value, or nothing.
struct SolutionFunctions {
    /// By name, whether one of that name gives back a value. A class gives back an object of it.
    private var givesValue: [String: Bool] = [:]

    /// A function whose lines are being read.
    private struct Open {
        var name: String
        var indent: Int
    }

    init(_ source: [UInt8]) {
        var open: [Open] = []
        for line in Self.lines(PythonMask.of(source)) {
            let words = Self.words(line)
            guard let keyword = words.first(where: { $0 != "async" }) else { continue }
            let indent = line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
            while let last = open.last, last.indent >= indent { open.removeLast() }
            let name = words.drop { $0 != keyword }.dropFirst().first
            if let name, keyword == "def" {
                givesValue[name] = givesValue[name] ?? false
                open.append(Open(name: name, indent: indent))
            } else if let name, keyword == "class" {
                givesValue[name] = true
            }
            // A function may stand on one line with what it does.
            if let inner = open.last, Self.givesValue(words) { givesValue[inner.name] = true }
        }
    }

    /// Whether a function of that name gives back a value; nothing where there is none.
    subscript(name: String) -> Bool? { givesValue[name] }

    /// The lines of code, each with what continues it in brackets.
    private static func lines(_ masked: [UInt8]) -> [ArraySlice<UInt8>] {
        let depths = PythonMask.depths(masked)
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for (at, byte) in masked.enumerated() where byte == UInt8(ascii: "\n") && depths[at] <= 0 {
            lines.append(masked[start..<at])
            start = at + 1
        }
        return lines + [masked[start...]]
    }

    private static func words(_ line: ArraySlice<UInt8>) -> [String] {
        line.split { !PythonMask.isOfName($0) && $0 != PythonMask.text }.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func givesValue(_ words: [String]) -> Bool {
        if words.contains("yield") { return true }
        guard let at = words.firstIndex(of: "return"), at + 1 < words.count else { return false }
        return words[at + 1] != "None"
    }
}
