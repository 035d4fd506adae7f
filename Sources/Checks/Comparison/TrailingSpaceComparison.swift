/// White space at the ends of lines, and empty lines at the end, do not count.
package enum TrailingSpaceComparison {
    package static func accepts(_ actual: [UInt8], expected: [UInt8]) -> Bool { trimmed(actual) == trimmed(expected) }

    private static func trimmed(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            line[..<(line.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? line.startIndex)]
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
