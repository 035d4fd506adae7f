/// A JSON value, and where it begins.
package struct JSONValue: Sendable {
    /// What it is.
    package let content: Content
    /// Where it begins.
    package let place: JSONPlace

    /// What a value is.
    package enum Content: Sendable {
        case null
        case bool(Bool)
        case number(JSONNumber)
        case string(JSONText)
        case array([JSONValue])
        /// In order, with each key once.
        case object([Member])
    }

    /// A key of an object, with its value.
    package struct Member: Sendable {
        /// What it is called.
        package let key: JSONText
        /// Where the key begins, with its quotation mark.
        package let keyPlace: JSONPlace
        /// What it has.
        package let value: JSONValue
    }

    /// The value that the bytes are, and nothing else; for whoever need not say what is wrong.
    package static func read(_ bytes: [UInt8], _ dialect: JSONDialect = .strict) -> JSONValue? {
        bytes.withUnsafeBufferPointer { bytes in
            var tree = JSONTree(bytes, dialect)
            guard let value = try? tree.whole(), tree.repetitions.isEmpty else { return nil }
            return value
        }
    }
}

/// What a value holds, where it is of that kind.
extension JSONValue {
    /// A text, as it can be shown.
    package var text: String? {
        if case .string(let text) = content { text.string } else { nil }
    }

    /// A number.
    package var number: JSONNumber? {
        if case .number(let number) = content { number } else { nil }
    }

    /// The values of an array.
    package var elements: [JSONValue]? {
        if case .array(let values) = content { values } else { nil }
    }

    /// The members of an object.
    package var members: [Member]? {
        if case .object(let members) = content { members } else { nil }
    }

    /// The value of a key, where this is an object that has it.
    package subscript(key: String) -> JSONValue? { members?.first { $0.key == JSONText(key) }?.value }
}
