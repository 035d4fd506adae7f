import Catalog
import Coach

/// Sentences about the list of exercises.
extension Wording {
    /// What a filter lets through, as in `Control flow, level 2 to 3, due`.
    package static func filter(_ filter: ListFilter, in catalog: ExerciseCatalog) -> String {
        var parts = [filter.place.map(catalog.title)].compactMap { $0 }
        if let levels = filter.levels { parts.append(Self.levels(levels)) }
        if let kind = filter.kind { parts.append("of kind \(kind.rawValue)") }
        parts += filter.marks.sorted()
        parts += filter.words.map { "\"\($0)\"" }
        return parts.joined(separator: ", ")
    }

    private static func levels(_ levels: ClosedRange<Int>) -> String {
        levels.count == 1 ? "level \(levels.lowerBound)" : "level \(levels.lowerBound) to \(levels.upperBound)"
    }

    /// That nothing is let through, and what to do.
    package static func nothingFits(_ filter: ListFilter, in catalog: ExerciseCatalog, command: String) -> String {
        var onlyDue = ListFilter()
        onlyDue.marks = ["due"]
        if filter == onlyDue { return "Nothing is due for a rebuild now. `\(command) list` shows all exercises." }
        return "No exercise is all of that: \(Self.filter(filter, in: catalog)). Ask for less of it, or see them all: "
            + "\(command) list"
    }
}
