/// A place in a line of requirements, and what may be taken from there.
struct RequirementsCursor {
    private let line: RequirementsLine
    private var at = 0

    init(_ line: RequirementsLine) {
        self.line = line
    }

    private var rest: ArraySlice<UInt8> { line.bytes[at...] }
    var isAtEnd: Bool { rest.isEmpty }

    func isAt(_ text: String) -> Bool { rest.starts(with: text.utf8) }

    /// - Returns: true, so that it may stand in a condition.
    @discardableResult
    mutating func skipSpaces() -> Bool {
        _ = take { $0 == UInt8(ascii: " ") }
        return true
    }

    mutating func take(_ text: String) -> Bool {
        guard isAt(text) else { return false }
        at += text.utf8.count
        return true
    }

    mutating func take(while isWanted: (UInt8) -> Bool) -> String {
        let taken = rest.prefix(while: isWanted)
        at += taken.count
        return String(decoding: taken, as: UTF8.self)
    }

    /// A name as PEP 508 has it, of a package or an extra.
    mutating func name(expected: String) throws(RequirementsFlaw) -> String {
        let start = self
        let name = take { Self.isAlphanumeric($0) || "._-".utf8.contains($0) }
        guard let first = name.utf8.first, let last = name.utf8.last, Self.isAlphanumeric(first),
            Self.isAlphanumeric(last)
        else { throw start.flaw(expected: expected) }
        return name
    }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"):
            true
        default: false
        }
    }

    /// That what stands here is not what is expected.
    func flaw(expected: String) -> RequirementsFlaw {
        let end = rest.lastIndex { $0 != UInt8(ascii: " ") }.map { rest[...$0] } ?? []
        let shown = String(decoding: end.prefix(40), as: UTF8.self) + (end.count > 40 ? "…" : "")
        return RequirementsFlaw(
            place: line.place(at), found: end.isEmpty ? "the end of the line" : "\"\(shown)\"", expected: expected)
    }
}
