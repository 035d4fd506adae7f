import System

/// A JSON file as its author has laid it out, of which single values are written anew.
package struct JSONSource {
    package let text: [UInt8]
    package let value: JSONValue

    /// Nothing where it cannot be read.
    package init?(_ text: [UInt8]) {
        guard let value = JSONValue.read(text) else { return nil }
        self.text = text
        self.value = value
    }

    package func replacing(_ old: JSONValue, with literal: String) -> TextEdit {
        TextEdit(old.range(in: text), Array(literal.utf8))
    }

    package func replacing(_ old: JSONValue, with literal: JSONLiteral) -> TextEdit {
        replacing(old, with: literal.text(at: layout(of: old)))
    }

    /// Puts another key and another value in the place of a member.
    package func replacing(_ old: JSONValue.Member, with key: String, _ literal: JSONLiteral) -> TextEdit {
        let start = old.keyRange(in: text).lowerBound
        let written = written(key, literal, at: layout(at: start))
        return TextEdit(start..<old.value.range(in: text).upperBound, Array(written.utf8))
    }

    /// Puts members behind all others of an object, in lines of their own where the last one has one.
    package func appending(_ members: [(key: String, value: JSONLiteral)], to object: JSONValue) -> TextEdit {
        guard let last = object.members?.last else { return replacing(object, with: .object(members)) }
        let end = last.value.range(in: text).upperBound
        var layout = layout(at: last.keyRange(in: text).lowerBound)
        let hasOwnLine = layout.column == layout.indentation.utf8.count
        let separator = hasOwnLine ? ",\n" + layout.indentation : ", "
        if !hasOwnLine { layout.column = self.layout(at: end).column }
        var added = ""
        for (key, value) in members {
            if !hasOwnLine { layout.column += separator.utf8.count }
            let written = written(key, value, at: layout)
            if !hasOwnLine { layout.column += written.utf8.count }
            added += separator + written
        }
        return TextEdit(end..<end, Array(added.utf8))
    }

    private func written(_ key: String, _ literal: JSONLiteral, at layout: JSONLayout) -> String {
        let start = Self.literal(key) + ": "
        return start
            + literal.text(
                at: JSONLayout(column: layout.column + start.utf8.count, indentation: layout.indentation))
    }

    /// What an author has written for a value.
    package func slice(_ value: JSONValue) -> String { String(decoding: text[value.range(in: text)], as: UTF8.self) }

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
        if old.text != nil { return String(validating: content, as: UTF8.self).map(Self.literal) }
        return JSONLiteral(content: content)?.text(at: layout(of: old))
    }

    /// A list of literals: in one line where they fit, else each in a line of its own.
    package func list(_ literals: [String], inPlaceOf old: JSONValue) -> String {
        JSONLiteral.list(literals.map { .plain($0) }).text(at: layout(of: old))
    }

    private func layout(of value: JSONValue) -> JSONLayout { layout(at: value.range(in: text).lowerBound) }

    private func layout(at start: Int) -> JSONLayout {
        let line = text[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let spaces = text[line..<start].prefix { $0 == 0x20 || $0 == 0x09 }
        return JSONLayout(column: start - line, indentation: String(decoding: spaces, as: UTF8.self))
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
