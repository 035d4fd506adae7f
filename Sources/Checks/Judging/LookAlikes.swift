import System

/// Words for lines that look alike and are not: where they differ, and in which letters, by their numbers and names.
package enum LookAlikes {
    private static let most = 3
    /// In bytes, of a line. Who looks at a longer one does not look for a letter.
    private static let longest = 2000
    /// Of how many letters a difference is looked at by itself, where one of them is not ASCII.
    private static let fewest = 2

    /// A sentence each for the first few lines that look alike.
    package static func notes(expected: [UInt8], actual: [UInt8]) -> [String] {
        let newline = UInt8(ascii: "\n")
        let lines = zip(
            expected.split(separator: newline, omittingEmptySubsequences: false),
            actual.split(separator: newline, omittingEmptySubsequences: false))
        let notes = lines.enumerated().lazy.compactMap { index, pair in
            note(pair.0, pair.1).map { "Line \(index + 1), \($0)" }
        }
        return Array(notes.prefix(most))
    }

    private static func note(_ expected: ArraySlice<UInt8>, _ actual: ArraySlice<UInt8>) -> String? {
        guard expected != actual, max(expected.count, actual.count) <= longest,
            let expected = String(validating: expected, as: UTF8.self),
            let actual = String(validating: actual, as: UTF8.self), areAlike(expected, actual)
        else { return nil }
        let (wanted, found) = (Array(expected), Array(actual))
        let same = zip(wanted, found).prefix { $0.unicodeScalars.elementsEqual($1.unicodeScalars) }.count
        return "letter \(same + 1): expected \(words(wanted, at: same)), got \(words(found, at: same))."
    }

    private static func areAlike(_ expected: String, _ actual: String) -> Bool {
        // To Swift, two spellings of an accent are the same.
        if expected == actual || Skeleton.of(expected) == Skeleton.of(actual) { return true }
        let (wanted, found) = (Array(expected.unicodeScalars), Array(actual.unicodeScalars))
        let start = zip(wanted, found).prefix { $0 == $1 }.count
        let room = min(wanted.count, found.count) - start
        let end = zip(wanted.reversed(), found.reversed()).prefix { $0 == $1 }.prefix(room).count
        let (left, right) = (wanted[start..<(wanted.count - end)], found[start..<(found.count - end)])
        return max(left.count, right.count) <= fewest && (left + right).contains { !$0.isASCII }
    }

    private static func words(_ letters: [Character], at index: Int) -> String {
        guard letters.indices.contains(index) else { return "the end of the line" }
        let scalars = letters[index].unicodeScalars
        return scalars.prefix(4).map(words).joined(separator: " + ") + (scalars.count > 4 ? " + …" : "")
    }

    private static func words(_ scalar: Unicode.Scalar) -> String {
        let name = scalar.properties.name ?? scalar.properties.nameAlias
        return "U+" + scalar.value.hexadecimal(digits: 4, uppercase: true) + (name.map { " \($0)" } ?? "")
    }
}
