import FoundationEssentials

/// Numbers may differ by a tolerance, absolutely or relative to the expected one; all else is exact.
package struct FloatComparison {
    package let tolerance: Double

    package func accepts(_ actual: [UInt8], expected: [UInt8]) -> Bool {
        let actualParts = Self.parts(actual)
        let expectedParts = Self.parts(expected)
        guard actualParts.count == expectedParts.count else { return false }
        return zip(actualParts, expectedParts).allSatisfy { actual, expected in
            if actual == expected { return true }
            return areNear(Self.text(actual), Self.text(expected))
        }
    }

    /// A text in which every number is off by a tenth, and 0 is 0.1.
    package static func offByATenth(_ text: [UInt8]) -> [UInt8] {
        parts(text).flatMap { part -> [UInt8] in
            guard let number = Double(Self.text(part)), number.isFinite else { return Array(part) }
            return Array("\(number == 0 ? 0.1 : number * 1.1)".utf8)
        }
    }

    private func areNear(_ actual: String, _ expected: String) -> Bool {
        guard let first = Double(actual), let second = Double(expected) else { return false }
        // Beyond all doubles, there is nothing to be near to.
        if !first.isFinite || !second.isFinite { return ExactDecimal(actual) == ExactDecimal(expected) }
        return abs(first - second) <= max(tolerance, tolerance * abs(second))
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    /// Runs of the characters that numbers are written with, and of all others, in turn.
    private static func parts(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var at = 0
        while at < bytes.count {
            let end = numberEnd(bytes, from: at) ?? nonNumberEnd(bytes, from: at)
            parts.append(bytes[at..<end])
            at = end
        }
        return parts
    }

    private static func nonNumberEnd(_ bytes: [UInt8], from start: Int) -> Int {
        var at = start + 1
        while at < bytes.count, numberEnd(bytes, from: at) == nil { at += 1 }
        return at
    }

    /// The end of a number such as -1, 2.50 or 6e-7 that starts here; none behind a letter, as in `x2`.
    private static func numberEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        func isDigit(_ at: Int) -> Bool { at < bytes.count && (48...57).contains(bytes[at]) }
        func isOne(_ at: Int, of characters: String) -> Bool { at < bytes.count && characters.utf8.contains(bytes[at]) }
        if start > 0 {
            let before = bytes[start - 1]
            if isDigit(start - 1) || (65...90).contains(before) || (97...122).contains(before) || before == 95 {
                return nil
            }
        }
        var at = start
        if isOne(at, of: "+-") { at += 1 }
        let digitsStart = at
        while isDigit(at) { at += 1 }
        if at == digitsStart { return nil }
        if isOne(at, of: "."), isDigit(at + 1) {
            at += 1
            while isDigit(at) { at += 1 }
        }
        if isOne(at, of: "eE") {
            let sign = isOne(at + 1, of: "+-") ? 1 : 0
            if isDigit(at + 1 + sign) {
                at += 1 + sign
                while isDigit(at) { at += 1 }
            }
        }
        return at
    }
}
