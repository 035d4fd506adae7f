/// Written as a literal: what is interpolated is one line, whatever is in it, and may have a style.
extension StyledText: ExpressibleByStringInterpolation {
    package init(stringLiteral text: String) { self.init(text) }

    package init(stringInterpolation interpolation: Interpolation) { self = interpolation.text }

    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var text = StyledText()

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) { text += StyledText(literal) }

        package mutating func appendInterpolation(_ inner: StyledText) { text += inner }

        package mutating func appendInterpolation(_ value: some CustomStringConvertible, _ style: Style = .plain) {
            text += StyledText(StyledText.oneLine(value.description), style)
        }
    }

    /// A value that nobody can break a line with.
    private static func oneLine(_ value: String) -> String {
        guard value.utf8.contains(0x0A) else { return value }
        var text = ""
        for scalar in value.unicodeScalars { text.unicodeScalars.append(scalar == "\n" ? "␊" : scalar) }
        return text
    }
}
