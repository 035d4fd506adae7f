import Catalog
import Page
import System

/// A pattern for ids: `*` and `?` stand for anything in one name, `**` for names with their slashes too.
///
/// A pattern that fits a track or a topic takes all that is in it.
package struct ExerciseGlob: Sendable {
    private let pattern: [UInt8]

    package static let longest = 200

    /// Nothing where the pattern is empty or longer than any id has a reason to be.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        let trimmed = bytes.last == UInt8(ascii: "/") ? Array(bytes.dropLast()) : bytes
        guard !trimmed.isEmpty, trimmed.count <= Self.longest else { return nil }
        pattern = trimmed
    }

    package func matches(_ id: ExerciseID) -> Bool {
        id.description.pathsOnTheWay.contains { Self.matches(pattern[...], Array($0.utf8)[...]) }
    }

    /// Each place of the pattern is tried on each place of the text at most once.
    private static func matches(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
        // Which beginnings of the text the pattern so far can be.
        var reached = [Bool](repeating: false, count: text.count + 1)
        reached[0] = true
        var rest = pattern
        while let first = rest.popFirst() {
            switch first {
            case UInt8(ascii: "*"):
                let crosses = rest.first == UInt8(ascii: "*")
                if crosses { rest.removeFirst() }
                for (index, byte) in text.enumerated() where reached[index] && (crosses || byte != slash) {
                    reached[index + 1] = true
                }
            default:
                var next = [Bool](repeating: false, count: text.count + 1)
                for (index, byte) in text.enumerated() where reached[index] {
                    next[index + 1] = first == UInt8(ascii: "?") ? byte != slash : first == byte
                }
                reached = next
            }
        }
        return reached[text.count]
    }

    private static let slash = UInt8(ascii: "/")
}
