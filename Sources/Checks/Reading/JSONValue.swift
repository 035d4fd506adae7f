import FoundationEssentials

/// Any JSON value, so that a reader can name what it found instead of what it wanted.
package enum JSONValue: Decodable, Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let string = try? container.decode(String.self) {
            self = .string(string)
        } else if container.decodeNil() {
            self = .null
        } else if let bool = try? container.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let array = try? container.decode([JSONValue].self) {
            self = .array(array)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    /// - Throws: Foundation's error, whose words say where the text is no JSON.
    package static func parse(_ bytes: [UInt8]) throws -> JSONValue {
        if let value = JSONReader.read(bytes) { return JSONValue(value) }
        return try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    }

    private init(_ value: JSONReader.Value) {
        func text(_ units: [UInt16]) -> String { String(decoding: units, as: UTF16.self) }
        self =
            switch value {
            case .word("null"): .null
            case .word(let word): .bool(word == "true")
            case .integer(let digits): .number(Double(digits) ?? .infinity)
            case .number(let number): .number(number)
            case .string(let units): .string(text(units))
            case .array(let values): .array(values.map(JSONValue.init))
            case .object(let members):
                .object(Dictionary(members.map { (text($0.key), JSONValue($0.value)) }) { $1 })
            }
    }

    /// What it is, in an author's words.
    package var kind: String {
        switch self {
        case .null: "null"
        case .bool(let value): "\(value)"
        case .number(let value): value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
        case .string(let value): "\"\(value)\""
        case .array(let values): values.isEmpty ? "an empty list" : "a list"
        case .object: "an object"
        }
    }
}
