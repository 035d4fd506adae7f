import System

/// A JSON file as its author has laid it out, of which single values are written anew.
package struct JSONSource {
    package let text: [UInt8]
    package let value: JSONValue

    /// A line of a list is broken where it would be longer.
    private static let widest = 118

    /// Nothing where it cannot be read.
    package init?(_ text: [UInt8]) {
        guard let value = JSONValue.read(text) else { return nil }
        self.text = text
        self.value = value
    }

    package func replacing(_ old: JSONValue, with literal: String) -> TextEdit {
        TextEdit(old.range(in: text), Array(literal.utf8))
    }

    /// Puts a key in front of all others of an object.
    package func inserting(_ key: String, _ literal: String, into object: JSONValue) -> TextEdit {
        let start = object.range(in: text).lowerBound + 1
        let isEmpty = object.members?.isEmpty == true
        return TextEdit(start..<start, Array(" \(Self.literal(key)): \(literal)\(isEmpty ? " " : ",")".utf8))
    }

    /// Whether a list takes several lines.
    package func isSpread(_ list: JSONValue) -> Bool { text[list.range(in: text)].contains(0x0A) }

    /// Puts a literal into a list, in a line of its own behind one that is there.
    package func inserting(_ literal: String, behind element: JSONValue) -> TextEdit {
        let end = element.range(in: text).upperBound
        return TextEdit(end..<end, Array((",\n" + layout(of: element).indentation + literal).utf8))
    }

    /// A content as it is written: a list of lines, or a text where it does not end with one; nothing for bytes that
    /// no text can say.
    package func literal(of content: [UInt8], inPlaceOf old: JSONValue) -> String? {
        guard let text = String(validating: content, as: UTF8.self) else { return nil }
        let isLines = content.isEmpty || content.last == 0x0A
        guard isLines, !content.contains(0x0D), old.text == nil else { return Self.literal(text) }
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
        return list(lines.map { Self.literal(String(decoding: $0, as: UTF8.self)) }, inPlaceOf: old)
    }

    /// A list of literals: in one line where they fit, else each in a line of its own.
    package func list(_ literals: [String], inPlaceOf old: JSONValue) -> String {
        let short = "[" + literals.joined(separator: ", ") + "]"
        let (column, indentation) = layout(of: old)
        guard column + short.utf8.count > Self.widest, literals.count > 1 else { return short }
        let inner = "\n" + indentation + "  "
        return "[" + inner + literals.joined(separator: "," + inner) + "\n" + indentation + "]"
    }

    /// How far into its line a value begins, and by what that line is set in.
    private func layout(of value: JSONValue) -> (column: Int, indentation: String) {
        let start = value.range(in: text).lowerBound
        let line = text[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let spaces = text[line..<start].prefix { $0 == 0x20 || $0 == 0x09 }
        return (start - line, String(decoding: spaces, as: UTF8.self))
    }

    /// A text in quotation marks, with whatever JSON wants escaped.
    package static func literal(_ text: String) -> String {
        let escapes: [Unicode.Scalar: String] = [
            "\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t",
        ]
        let inner = text.unicodeScalars.map { scalar in
            if let escape = escapes[scalar] { return escape }
            return scalar.value < 0x20 || scalar.value == 0x7F
                ? "\\u" + UInt8(scalar.value).hexadecimal(digits: 4) : String(scalar)
        }
        return "\"" + inner.joined() + "\""
    }
}
