/// Makes values of bytes in one pass of the scanner.
struct JSONTree {
    /// A key that its object has had already.
    struct Repetition {
        var key: JSONText
        var place: JSONPlace
        var earlier: JSONPlace
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let dialect: JSONDialect
    private var places: PlaceCounter
    /// Those that the dialect does not take, in order.
    private(set) var repetitions: [Repetition] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ dialect: JSONDialect) {
        self.bytes = bytes
        self.dialect = dialect
        places = PlaceCounter(bytes)
    }

    mutating func whole() throws(JSONFlaw) -> JSONValue {
        var scanner = JSONScanner(bytes)
        let value = try value(&scanner, depth: 0)
        try scanner.expectEnd()
        return value
    }

    private mutating func value(_ scanner: inout JSONScanner, depth: Int) throws(JSONFlaw) -> JSONValue {
        let first = scanner.next()
        let place = places.place(at: scanner.position)
        return JSONValue(content: try content(first, &scanner, depth: depth), place: place)
    }

    private mutating func content(
        _ first: UInt8, _ scanner: inout JSONScanner, depth: Int
    ) throws(JSONFlaw) -> JSONValue.Content {
        switch first {
        case UInt8(ascii: "{"):
            guard depth < dialect.deepest else { throw scanner.flaw(.tooDeep) }
            return try object(&scanner, depth: depth)
        case UInt8(ascii: "["):
            guard depth < dialect.deepest else { throw scanner.flaw(.tooDeep) }
            return try array(&scanner, depth: depth)
        case UInt8(ascii: "\""): return .string(try text(try scanner.string(), scanner))
        case UInt8(ascii: "t"): return try word("true", .bool(true), &scanner)
        case UInt8(ascii: "f"): return try word("false", .bool(false), &scanner)
        case UInt8(ascii: "n"): return try word("null", .null, &scanner)
        case UInt8(ascii: "N") where dialect.takesNoNumbers: return try noNumber("NaN", &scanner)
        case UInt8(ascii: "I") where dialect.takesNoNumbers: return try noNumber("Infinity", &scanner)
        case UInt8(ascii: "-") where dialect.takesNoNumbers && bytes[scanner.position...].starts(with: "-I".utf8):
            return try noNumber("-Infinity", &scanner)
        default: return try number(&scanner)
        }
    }

    private mutating func array(_ scanner: inout JSONScanner, depth: Int) throws(JSONFlaw) -> JSONValue.Content {
        var values: [JSONValue] = []
        try scanner.array { (scanner) throws(JSONFlaw) in values.append(try value(&scanner, depth: depth + 1)) }
        return .array(values)
    }

    private mutating func object(_ scanner: inout JSONScanner, depth: Int) throws(JSONFlaw) -> JSONValue.Content {
        var members: [JSONValue.Member] = []
        var indices: [JSONText: Int] = [:]
        try scanner.object { (scanner, raw) throws(JSONFlaw) in
            let key = try text(raw, scanner)
            let place = places.place(at: raw.start - 1)
            let earlier = indices[key]
            if let earlier, !dialect.takesRepeatedKeys {
                repetitions.append(Repetition(key: key, place: place, earlier: members[earlier].keyPlace))
            }
            let member = JSONValue.Member(
                key: key, keyPlace: place, value: try value(&scanner, depth: depth + 1))
            if let earlier {
                members[earlier] = member
            } else {
                indices[key] = members.count
                members.append(member)
            }
        }
        return .object(members)
    }

    private func text(_ raw: JSONScanner.RawString, _ scanner: JSONScanner) throws(JSONFlaw) -> JSONText {
        if dialect.takesHalves && raw.hasEscapes { return JSONText(units: try scanner.units(raw)) }
        return JSONText(try scanner.text(raw))
    }

    private func word(
        _ word: StaticString, _ content: JSONValue.Content, _ scanner: inout JSONScanner
    ) throws(JSONFlaw) -> JSONValue.Content {
        try scanner.word(word)
        return content
    }

    private func noNumber(
        _ word: StaticString, _ scanner: inout JSONScanner
    ) throws(JSONFlaw) -> JSONValue.Content {
        try scanner.word(word)
        return .number(JSONNumber(literal: word.description))
    }

    private func number(_ scanner: inout JSONScanner) throws(JSONFlaw) -> JSONValue.Content {
        let start = scanner.position
        _ = try scanner.number()
        return .number(JSONNumber(literal: String(decoding: bytes[start..<scanner.position], as: UTF8.self)))
    }
}
