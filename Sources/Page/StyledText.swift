/// Text with parts that stand out. How a part stands out, its place decides; no meaning hangs on it alone.
///
/// It is what a terminal is given: whatever is in its parts is words and never an escape, so that a style can only be
/// asked for, not smuggled in. A line end in a literal, or in a text that is made with `init(_:_:)`, is a line end; one in
/// a value that is interpolated is only a letter of that value, and shows.
package struct StyledText: Sendable, Hashable {
    package enum Style: Sendable {
        case plain, strong, faint, good, bad, notice, code
    }

    package struct Part: Sendable, Hashable {
        package var text: String
        package var style: Style
        /// Where the part leads, for a terminal that can follow it; an address that needs no escaping.
        package var link: String?
    }

    package private(set) var parts: [Part] = []

    package init(_ text: some StringProtocol, _ style: Style = .plain, link: String? = nil) {
        if !text.isEmpty { parts = [Part(text: String(text), style: style, link: link)] }
    }

    package init() {}

    /// The words alone.
    package var plain: String { parts.count == 1 ? parts[0].text : parts.map(\.text).joined() }

    package var isEmpty: Bool { parts.isEmpty }

    package mutating func append(_ part: Part) {
        if part.text.isEmpty { return }
        let last = parts.count - 1
        // A copy of the last part, held meanwhile, would have all of its text copied.
        if last >= 0, parts[last].style == part.style, parts[last].link == part.link {
            parts[last].text += part.text
        } else {
            parts.append(part)
        }
    }

    package mutating func append(_ scalar: Unicode.Scalar, like part: Part) {
        let last = parts.count - 1
        if last >= 0, parts[last].style == part.style, parts[last].link == part.link {
            parts[last].text.unicodeScalars.append(scalar)
        } else {
            parts.append(Part(text: String(scalar), style: part.style, link: part.link))
        }
    }

    package static func += (one: inout StyledText, other: StyledText) {
        for part in other.parts { one.append(part) }
    }

    package static func + (one: StyledText, other: StyledText) -> StyledText {
        var both = one
        both += other
        return both
    }

    /// The same with other words in every part.
    package func map(_ change: (String) -> String) -> StyledText {
        var text = StyledText()
        for var part in parts {
            part.text = change(part.text)
            text.append(part)
        }
        return text
    }
}

extension Sequence where Element == StyledText {
    package func joined(separator: StyledText = StyledText()) -> StyledText {
        var text = StyledText()
        for (index, part) in enumerated() {
            if index > 0 { text += separator }
            text += part
        }
        return text
    }
}
