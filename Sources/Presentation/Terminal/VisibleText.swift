/// What a learner's program wrote, made safe for a terminal and honest to the eye.
///
/// The program's bytes are data: nothing in them may move the cursor, set a title or change the order of letters. Every
/// character that does not show is replaced by one that does.
package enum VisibleText {
    /// Text whose invisible characters show, except plain spaces inside a line.
    ///
    /// - Parameter markingEnds: also shows tabs, spaces at the end of the line, and what joins letters, which matter
    ///   where two lines differ.
    package static func line(_ bytes: some Collection<UInt8>, markingEnds: Bool = false) -> String {
        var result = ""
        let scalars = Array(decoded(bytes))
        let lastVisible = scalars.lastIndex { $0.map { $0 != " " && $0 != "\t" } ?? true } ?? -1
        var marks = 0
        for (index, scalar) in scalars.enumerated() {
            marks = scalar.isMark ? marks + 1 : 0
            switch scalar {
            case .scalar(let scalar) where marks > mostMarks: result += escaped(scalar)
            case .byte(let byte): result += "\\x" + byte.hexadecimal(digits: 2)
            case .scalar(" ") where markingEnds && index > lastVisible: result += "·"
            case .scalar("\t"): result += markingEnds ? "→" : "\t"
            case .scalar(let scalar) where markingEnds && scalar.isJoining: result += escaped(scalar)
            case .scalar(let scalar): result += shown(scalar)
            }
        }
        return result
    }

    /// A text of several lines, each made visible.
    package static func lines(of text: String) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return text }
        return text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line($0) }
            .joined(separator: "\n")
    }

    /// Lines of text, one for each line that the bytes hold.
    package static func lines(_ bytes: some Collection<UInt8>) -> [String] {
        splitLines(Array(bytes)).map { line($0.content) }
    }

    /// A line's content, and whether a newline ended it.
    package struct RawLine: Hashable {
        package var content: ArraySlice<UInt8>
        package var isEnded: Bool
    }

    package static func splitLines(_ bytes: [UInt8]) -> [RawLine] {
        var lines: [RawLine] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
            lines.append(RawLine(content: bytes[start..<(end ?? bytes.count)], isEnded: end != nil))
            start = (end ?? bytes.count) + 1
        }
        return lines
    }

    /// What the marks in a text mean, for those that occur in it.
    package static func legend(for text: String) -> String? {
        let marks = [("·", "a space"), ("→", "a tab"), ("␍", "a carriage return"), ("⏎", "no newline at the end")]
        let used = marks.filter { text.contains($0.0) }
        return used.isEmpty ? nil : used.map { "\($0.0) is \($0.1)" }.joined(separator: ", ")
    }

    /// How many marks may sit on a letter; more would take others' places, and very long to compare.
    private static let mostMarks = 8

    private enum Unit {
        case scalar(Unicode.Scalar)
        case byte(UInt8)

        var isMark: Bool {
            map { $0.properties.canonicalCombiningClass != .notReordered || $0.properties.isGraphemeExtend } ?? false
        }

        func map(_ test: (Unicode.Scalar) -> Bool) -> Bool? {
            if case .scalar(let scalar) = self { return test(scalar) }
            return nil
        }
    }

    /// Scalars where the bytes are UTF-8, single bytes where they are not.
    private static func decoded(_ bytes: some Collection<UInt8>) -> [Unit] {
        var units: [Unit] = []
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            var iterator = rest.makeIterator()
            var decoder = UTF8()
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar):
                units.append(.scalar(scalar))
                rest = rest.dropFirst(UTF8.width(scalar))
            case .error:
                units.append(.byte(rest.removeFirst()))
            case .emptyInput:
                return units
            }
        }
        return units
    }

    /// Whether a letter is shown as it is.
    package static func shows(_ scalar: Unicode.Scalar) -> Bool { shown(scalar) == String(scalar) }

    private static func shown(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x0D: "␍"
        case 0..<0x20: String(Unicode.Scalar(0x2400 + scalar.value)!)
        case 0x7F: "␡"
        case 0x20: " "
        default: isPlain(scalar) ? String(scalar) : escaped(scalar)
        }
    }

    /// Joiners belong to their letters; all other formatting, and whatever is not seen, is invisible trickery.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isJoining { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .unassigned, .surrogate: return false
        default: return !scalar.isInvisible
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        "\\u{" + scalar.value.hexadecimal(digits: 4) + "}"
    }
}
