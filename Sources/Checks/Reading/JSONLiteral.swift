import System

/// A JSON value that is written anew: in one line where it fits, else with each part in a line of its own.
package indirect enum JSONLiteral: Sendable {
    /// As it stands: a number, a text in quotation marks, or what an author has written already.
    case plain(String)
    case list([JSONLiteral])
    case object([(key: String, value: JSONLiteral)])

    /// A line is broken where it would be longer.
    private static let widest = 118

    /// A content as authors write it: a list of lines, or a text where it does not end with one; nothing for bytes that
    /// no text can say.
    package init?(content: [UInt8]) {
        guard let text = String(validating: content, as: UTF8.self) else { return nil }
        guard content.isEmpty || content.last == 0x0A, !content.contains(0x0D) else {
            self = .plain(JSONSource.literal(text))
            return
        }
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
        self = .list(lines.map { .plain(JSONSource.literal(String(decoding: $0, as: UTF8.self))) })
    }

    /// The same value.
    package init(_ value: JSONValue) {
        switch value.content {
        case .array(let values): self = .list(values.map(JSONLiteral.init))
        case .object(let members): self = .object(members.map { ($0.key.string, JSONLiteral($0.value)) })
        default: self = .plain(value.compact)
        }
    }

    /// As it is written in one line.
    package var line: String {
        switch self {
        case .plain(let text): text
        case .list(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
        case .object(let members) where members.isEmpty: "{}"
        case .object(let members):
            "{ " + members.map { Self.start($0.key) + $0.value.line }.joined(separator: ", ") + " }"
        }
    }

    private static func start(_ key: String) -> String { JSONSource.literal(key) + ": " }

    /// As it is written where it begins there.
    package func text(at layout: JSONLayout) -> String {
        let short = line
        if !short.utf8.contains(0x0A), layout.column + short.utf8.count <= Self.widest { return short }
        switch self {
        case .plain: return short
        case .list(let values):
            // To break the line before one that cannot be broken itself is of no use.
            if values.count == 1, case .plain = values[0] { return short }
            return Self.spread("[", values.map { ("", $0) }, "]", layout)
        case .object(let members):
            return Self.spread("{", members.map { (Self.start($0.key), $0.value) }, "}", layout)
        }
    }

    private static func spread(
        _ opening: String, _ parts: [(start: String, value: JSONLiteral)], _ closing: String, _ layout: JSONLayout
    ) -> String {
        let inner = layout.indentation + "  "
        let lines = parts.map { start, value in
            let column = inner.utf8.count + start.utf8.count
            return inner + start + value.text(at: JSONLayout(column: column, indentation: inner))
        }
        return opening + "\n" + lines.joined(separator: ",\n") + "\n" + layout.indentation + closing
    }
}

/// Where a value begins: how far into its line, and by what that line is set in.
package struct JSONLayout: Sendable {
    package var column: Int
    package var indentation: String
}
