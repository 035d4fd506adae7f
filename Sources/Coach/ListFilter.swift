import Catalog

/// Which exercises of the list are wanted; what is not set does not matter.
package struct ListFilter: Sendable, Equatable {
    package var place: CatalogPlace?
    package var levels: ClosedRange<Int>?
    package var kind: ExerciseKind?
    /// Marks that it must have, as the list shows them: `due`, `weak`, `new` and so on.
    package var marks: Set<String> = []
    /// Each is to be found in its title, its path, its track, its topic, its kind or what it practises; in small letters.
    package var words: [String] = []

    package init() {}

    /// Whether everything is wanted.
    package var isEmpty: Bool { self == ListFilter() }

    package func admits(_ entry: ListedExercise) -> Bool {
        if let place, !place.holds(entry.id) { return false }
        if let levels, !levels.contains(entry.level) { return false }
        if let kind, entry.kind != kind { return false }
        if !marks.isEmpty, !marks.isSubset(of: entry.marks) { return false }
        if words.isEmpty { return true }
        let text = entry.searchedText
        return words.allSatisfy(text.contains)
    }
}

extension ListFilter {
    /// The marks that can be typed among the words of a search.
    package static let typedMarks: Set<String> = ["due", "weak", "new", "tried", "known", "accepted"]

    /// A filter as it is typed: `due`, `level 2` and the like among words to look for.
    package init(typed text: String) {
        var rest = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)[...]
        while let word = rest.popFirst() {
            if word == "level" {
                // While it is typed, its number is not there yet.
                if let levels = rest.first.flatMap(Self.levels) {
                    self.levels = levels
                    rest.removeFirst()
                } else if !rest.isEmpty {
                    words.append(word)
                }
            } else if Self.typedMarks.contains(word) {
                marks.insert(word)
            } else {
                words.append(word)
            }
        }
    }

    /// Levels as they are typed: `2`, or `2-4`.
    package static func levels(_ text: String) -> ClosedRange<Int>? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard let first = parts.first ?? nil, let last = parts.last ?? nil, parts.count <= 2 else { return nil }
        guard (1...ExerciseSummary.mostLevel).contains(first), (first...ExerciseSummary.mostLevel).contains(last) else {
            return nil
        }
        return first...last
    }
}

extension ListedExercise {
    /// What a search looks into, in small letters.
    fileprivate var searchedText: String {
        ([id.description, title, track, topic, kind.rawValue] + concepts.map(\.title)).joined(separator: "\n")
            .lowercased()
    }
}
