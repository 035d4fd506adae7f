import Catalog

/// Compares an example's output with the expected one as Python's doctest.OutputChecker does.
///
/// Other than there, `1` is not accepted where `True` is expected.
enum DoctestComparison {
    static func accepts(_ actual: String, expected: String, options: Set<SessionExample.Option>) -> Bool {
        if same(actual, expected) { return true }
        var actual = actual
        var expected = expected
        if !options.contains(.dontAcceptBlankline) {
            expected = replacingBlankLineMarks(expected)
            actual = blankingSpaceLines(actual)
            if same(actual, expected) { return true }
        }
        if options.contains(.normalizeWhitespace) {
            actual = words(actual)
            expected = words(expected)
            if same(actual, expected) { return true }
        }
        return options.contains(.ellipsis) && matchesEllipsis(actual, expected)
    }

    /// Compares exception lines; with IGNORE_EXCEPTION_DETAIL only the type's own name counts.
    static func acceptsException(_ actual: String, expected: String, options: Set<SessionExample.Option>) -> Bool {
        if accepts(actual, expected: expected, options: options) { return true }
        return options.contains(.ignoreExceptionDetail) && typeName(actual) == typeName(expected)
    }

    /// Scalar by scalar: Swift's own == takes two spellings of an accent for one.
    private static func same(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    private static func replacingBlankLineMarks(_ text: String) -> String {
        lines(text).map { line in
            let trimmed = line.drop { $0 == " " || $0 == "\t" }
            guard trimmed.hasPrefix("<BLANKLINE>") else { return line }
            return trimmed.dropFirst("<BLANKLINE>".count).allSatisfy { $0 == " " || $0 == "\t" } ? "" : line
        }.joined(separator: "\n")
    }

    private static func blankingSpaceLines(_ text: String) -> String {
        lines(text).map { $0.allSatisfy { $0 == " " || $0 == "\t" } ? "" : $0 }.joined(separator: "\n")
    }

    private static func words(_ text: String) -> String {
        text.split { $0.isWhitespace }.joined(separator: " ")
    }

    /// The algorithm of doctest's `_ellipsis_match`: the pieces between the dots must occur in order, the first at
    /// the start and the last at the end.
    private static func matchesEllipsis(_ actual: String, _ expected: String) -> Bool {
        var pieces = pieces(Array(expected.utf8))
        guard pieces.count > 1 else { return false }
        var rest = Array(actual.utf8)[...]
        let first = pieces.removeFirst()
        guard rest.starts(with: first) else { return false }
        rest = rest.dropFirst(first.count)
        let last = pieces.removeLast()
        guard rest.count >= last.count, rest.suffix(last.count).elementsEqual(last) else { return false }
        rest = rest.dropLast(last.count)
        for piece in pieces where !piece.isEmpty {
            guard let start = rest.indices.first(where: { rest[$0...].starts(with: piece) }) else { return false }
            rest = rest[(start + piece.count)...]
        }
        return true
    }

    private static func pieces(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var start = 0
        var at = 0
        while at + 3 <= text.count {
            if text[at..<(at + 3)].allSatisfy({ $0 == UInt8(ascii: ".") }) {
                pieces.append(text[start..<at])
                at += 3
                start = at
            } else {
                at += 1
            }
        }
        return pieces + [text[start...]]
    }

    private static func typeName(_ line: String) -> Substring {
        let name = line.prefix { $0 != ":" && $0 != "\n" }
        return name.split(separator: ".").last ?? name
    }
}
