/// Running text with parts that stand out. How a part stands out, its place decides; no meaning hangs on it alone.
package struct StyledText: Sendable, Equatable {
    package enum Style: Sendable {
        case plain, strong, good, bad
    }

    package struct Part: Sendable, Equatable {
        package var text: String
        package var style: Style
    }

    package var parts: [Part]

    package init(_ text: String, _ style: Style = .plain) {
        parts = text.isEmpty ? [] : [Part(text: text, style: style)]
    }

    /// The words alone.
    package var plain: String { parts.map(\.text).joined() }

    package static func + (one: StyledText, other: StyledText) -> StyledText {
        var both = one
        both.parts += other.parts
        return both
    }
}
