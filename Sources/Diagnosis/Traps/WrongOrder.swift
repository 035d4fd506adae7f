import Checks
import System

extension OutputRule {
    /// The same lines, or the same items of a list, in another order.
    static let wrongOrder = OutputRule.differences("wrong-order") { contrast in
        let (expected, actual) = (parts(contrast.expected, contrast), parts(contrast.actual, contrast))
        return expected.count > 1 && expected != actual && sorted(expected) == sorted(actual)
    }

    /// As bytes, since two spellings of an accent are two texts.
    private static func sorted(_ parts: [String]) -> [[UInt8]] {
        parts.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private static func parts(_ text: String, _ contrast: Contrast) -> [String] {
        guard contrast.isValue else { return text.split(separator: "\n").map(String.init) }
        let inner = text.drop { "[({".contains($0) }.prefix { !"])}".contains($0) }
        return inner.count < text.count - 1 ? inner.split(separator: ", ").map(String.init) : []
    }
}
