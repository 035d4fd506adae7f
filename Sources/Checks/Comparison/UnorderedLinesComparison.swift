/// The same lines, each as often, in any order.
package enum UnorderedLinesComparison {
    package static func accepts(_ actual: [UInt8], expected: [UInt8]) -> Bool { counts(actual) == counts(expected) }

    private static func counts(_ bytes: [UInt8]) -> [ArraySlice<UInt8>: Int] {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        // The last line may lack its newline.
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}
