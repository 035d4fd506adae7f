import System

/// What a client has captured of the answers so far, put into what is expected of later ones.
struct CapturedValues {
    private var values: [String: JSONValue] = [:]

    /// - Parameter new: values as JSON, by name.
    mutating func add(_ new: [String: [UInt8]]) {
        for (name, bytes) in new { values[name] = JSONValue.read(bytes, .python) }
    }

    /// A text that is nothing but `{{name}}` becomes the value itself; in any other text the value is put in as a text.
    func filled(_ value: JSONValue) -> JSONValue {
        switch value.content {
        case .string(let text) where !values.isEmpty:
            if let name = CapturedName.only(in: text.string), let captured = values[name] { return captured }
            let filled = self.filled(text.string)
            return filled == text.string ? value : JSONValue.read(Array(JSONValue.quoted(filled).utf8)) ?? value
        default: return value
        }
    }

    /// A text with the values in the places of their names.
    func filled(_ text: String) -> String {
        var filled = text
        for name in CapturedName.all(in: text) {
            guard let value = values[name] else { continue }
            filled = filled.replacing("{{\(name)}}", with: value.text ?? value.compact)
        }
        return filled
    }

    /// The same for bytes.
    func filled(_ bytes: [UInt8]) -> [UInt8] {
        guard let text = String(validating: bytes, as: UTF8.self) else { return bytes }
        return Array(filled(text).utf8)
    }
}

/// `{{name}}` in a text of an author's.
enum CapturedName {
    static let expected = "letters, digits, - and _"

    static func isValid(_ name: some StringProtocol) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { (0x30...0x39).contains($0) || isLetter($0) || $0 == 0x2D || $0 == 0x5F }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) && byte >= 0x41 }

    /// The names in a text, in order.
    static func all(in text: String) -> [String] {
        var names: [String] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            let name = rest[open.upperBound..<close.lowerBound]
            if isValid(name), !names.contains(String(name)) { names.append(String(name)) }
            rest = rest[rest.index(after: open.lowerBound)...]
        }
        return names
    }

    /// The name that a text consists of.
    static func only(in text: String) -> String? {
        guard text.hasPrefix("{{"), text.hasSuffix("}}"), text.count > 4 else { return nil }
        let name = text.dropFirst(2).dropLast(2)
        return isValid(name) ? String(name) : nil
    }
}
