import Catalog
import Practice
import Presentation

/// Sentences about a rebuild that cannot be begun, put back or timed as it was typed.
extension Wording {
    static func noRebuild(_ id: ExerciseID) -> String {
        "\(id) is not being built again, so there is nothing to put back. Type: reprise rebuild \(id)"
    }

    static func firstInRebuild(_ id: ExerciseID) -> String {
        "\(id) is being built again, with the book closed: your first answer is shown when that is done. To put the rebuild back, type: reprise rebuild \(id) --cancel"
    }

    static func noFirstAnswer(_ id: ExerciseID) -> String {
        "no accepted answer to \(id) is kept yet. Grade yours with: reprise grade \(id)"
    }

    static func clockMinutes(_ text: String) -> String {
        let range = RebuildClock.possibleMinutes
        return
            "--timed takes a whole number of minutes from \(range.lowerBound) to \(range.upperBound), not \"\(text)\". Type: reprise rebuild --timed 15"
    }

    static let cancelOrTimed = "--cancel ends a rebuild, and --timed begins one. Leave one of them out."

    static func whichRebuild(_ begun: [ExerciseID]) -> String {
        "\(begun.count) rebuilds are under way: \(begun.map(\.description).joined(separator: ", ")). Name one: reprise rebuild ID --cancel"
    }

    static let nothingBegun = "no rebuild is under way. Name the exercise: reprise rebuild ID --cancel"
}
