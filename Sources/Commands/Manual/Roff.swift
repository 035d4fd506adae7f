/// Text as roff takes it, for the macros of manual pages.
enum Roff {
    /// A text with nothing in it that roff would take for its own, in one line.
    ///
    /// Quotes, hyphens and the like are written as what they are: left alone, some of them would be set as curly quotes
    /// and dashes, which no shell understands.
    static func text(_ text: String) -> String {
        let escaped = text.unicodeScalars.map(escaped).joined()
        return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\\": "\\e"
        case "-": "\\-"
        case "'": "\\(aq"
        case "\"": "\\(dq"
        case "`": "\\(ga"
        case "^": "\\(ha"
        case "~": "\\(ti"
        case _ where scalar.properties.generalCategory == .control: " "
        case _ where scalar.isASCII: String(scalar)
        default: "\\[u\(hexadecimal(scalar))]"
        }
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    static func bold(_ text: String) -> String { "\\fB\(Roff.text(text))\\fR" }

    /// A sentence in which what stands between back quotes is what somebody types.
    static func sentence(_ text: String) -> String {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
        guard parts.count % 2 == 1 else { return Roff.text(text) }
        return parts.enumerated().map { $0 % 2 == 1 ? bold($1) : Roff.text($1) }.joined()
    }

    /// A sentence as short lines, which roff sets as one.
    static func filled(_ text: String) -> [String] {
        var lines: [String] = []
        for word in sentence(text).split(separator: " ") {
            if let line = lines.last, line.count + 1 + word.count <= longestLine {
                lines[lines.count - 1] = "\(line) \(word)"
            } else {
                lines.append((word.hasPrefix(".") ? "\\&" : "") + word)
            }
        }
        return lines
    }

    private static let longestLine = 78

    /// What is typed after a command or an option: words in capitals stand for something else.
    static func placeholders(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let first = rest.first {
            let run = rest.prefix { $0.isUppercase == first.isUppercase }
            result += first.isUppercase ? "\\fI\(Roff.text(String(run)))\\fR" : Roff.text(String(run))
            rest = rest.dropFirst(run.count)
        }
        return result
    }
}
