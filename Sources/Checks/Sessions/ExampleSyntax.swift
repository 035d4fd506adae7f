/// What an example is, as far as its text tells.
enum ExampleSyntax: Equatable {
    case statement
    /// Something whose value is shown, and no mere call.
    case expression
    /// The call of a function or method, whose name is nothing where that is itself computed; and what is handed to it.
    case call(String?, arguments: String)

    init(_ source: String) {
        let bytes = Array(source.utf8)
        let masked = PythonMask.of(bytes)
        let code = Self.range(masked)
        let depths = PythonMask.depths(masked)
        let outside = code.filter { depths[$0] == 0 }.map { masked[$0] }
        let first = String(decoding: masked[code].prefix(while: PythonMask.isOfName), as: UTF8.self)
        if Self.isStatement(outside, first: first) {
            self = .statement
            return
        }
        guard let last = code.last, masked[last] == UInt8(ascii: ")"), depths[last] == 0,
            let open = code.last(where: { masked[$0] == UInt8(ascii: "(") && depths[$0] == 0 }),
            outside.allSatisfy({ PythonMask.isOfName($0) || ".()[]{}\"".utf8.contains($0) })
        else {
            self = .expression
            return
        }
        let name = masked[code.lowerBound..<open].reversed().prefix(while: PythonMask.isOfName).reversed()
        self = .call(
            name.isEmpty ? nil : String(decoding: name, as: UTF8.self),
            arguments: String(decoding: bytes[(open + 1)..<last], as: UTF8.self))
    }

    /// Without white space around it.
    private static func range(_ masked: [UInt8]) -> Range<Int> {
        guard let first = masked.firstIndex(where: { !isSpace($0) }),
            let last = masked.lastIndex(where: { !isSpace($0) })
        else { return 0..<0 }
        return first..<(last + 1)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static let keywords: Set = [
        "assert", "async", "break", "class", "continue", "def", "del", "for", "from", "global", "if", "import",
        "nonlocal", "pass", "raise", "return", "try", "while", "with",
    ]

    /// - Parameter outside: what is in no bracket.
    private static func isStatement(_ outside: [UInt8], first: String) -> Bool {
        if keywords.contains(first) { return true }
        if outside.isEmpty || outside.contains(where: { ";:@".utf8.contains($0) }) { return true }
        return outside.indices.contains { at in
            outside[at] == UInt8(ascii: "=") && (at == 0 || !"=!<>:".utf8.contains(outside[at - 1]))
                && (at + 1 == outside.count || outside[at + 1] != UInt8(ascii: "="))
        }
    }
}
