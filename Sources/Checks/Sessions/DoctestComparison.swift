/// Compares an example's output with the expected one as Python's doctest.OutputChecker does.
///
/// Stricter than there, `1` is not accepted where `True` is expected, nor a letter where its escape is: doctest would
/// let `repr` pass for `ascii`.
enum DoctestComparison {
    ///
    /// Bytes are compared, not what they can be decoded to: a byte that is no UTF-8 is no replacement letter.
    static func accepts(_ actual: [UInt8], expected: [UInt8], options: Set<SessionExample.Option>) -> Bool {
        var (actual, expected) = (actual, expected)
        if actual == expected { return true }
        if !options.contains(.dontAcceptBlankline) {
            expected = replacingBlankLineMarks(expected)
            actual = blankingSpaceLines(actual)
            if actual == expected { return true }
        }
        if options.contains(.normalizeWhitespace) {
            actual = words(actual)
            expected = words(expected)
            if actual == expected { return true }
        }
        return options.contains(.ellipsis) && matchesEllipsis(actual, expected)
    }

    /// Compares exception lines; with IGNORE_EXCEPTION_DETAIL only the type's own name counts.
    static func acceptsException(_ actual: [UInt8], expected: [UInt8], options: Set<SessionExample.Option>) -> Bool {
        if accepts(actual, expected: expected, options: options) { return true }
        return options.contains(.ignoreExceptionDetail)
            && accepts(typeName(actual), expected: typeName(expected), options: options)
    }

    /// What Python takes for white space in ASCII, the only white space that doctest knows.
    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte) || (0x1C...0x1F).contains(byte)
    }

    private static func replacingBlankLineMarks(_ text: [UInt8]) -> [UInt8] {
        let mark = "<BLANKLINE>".utf8
        return mapLines(text) { $0.starts(with: mark) && $0.dropFirst(mark.count).allSatisfy(isSpace) ? [] : $0 }
    }

    private static func blankingSpaceLines(_ text: [UInt8]) -> [UInt8] {
        mapLines(text) { $0.allSatisfy(isSpace) ? [] : $0 }
    }

    private static func mapLines(
        _ text: [UInt8], _ change: (ArraySlice<UInt8>) -> ArraySlice<UInt8>
    ) -> [UInt8] {
        let newline = UInt8(ascii: "\n")
        let lines = text.split(separator: newline, omittingEmptySubsequences: false)
        return Array(lines.map(change).joined(separator: [newline]))
    }

    private static func words(_ text: [UInt8]) -> [UInt8] {
        Array(text.split(whereSeparator: isSpace).joined(separator: [0x20]))
    }

    /// The algorithm of doctest's `_ellipsis_match`: the pieces between the dots must occur in order, the first at
    /// the start and the last at the end.
    private static func matchesEllipsis(_ actual: [UInt8], _ expected: [UInt8]) -> Bool {
        var pieces = pieces(expected)
        guard pieces.count > 1 else { return false }
        var rest = actual[...]
        let first = pieces.removeFirst()
        guard rest.starts(with: first) else { return false }
        rest = rest.dropFirst(first.count)
        let last = pieces.removeLast()
        guard rest.count >= last.count, rest.suffix(last.count).elementsEqual(last) else { return false }
        rest = rest.dropLast(last.count)
        for piece in pieces where !piece.isEmpty {
            guard let place = LinearSearch(piece).place(in: rest) else { return false }
            rest = rest[place.upperBound...]
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

    /// What stands before the first colon of the first line, without the module.
    private static func typeName(_ text: [UInt8]) -> [UInt8] {
        let name = text.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "\n") }
        return Array(name.lastIndex(of: UInt8(ascii: ".")).map { name[($0 + 1)...] } ?? name)
    }
}
