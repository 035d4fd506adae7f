import Catalog
import Practice
import Presentation

/// Sentences about what a learner may not do just now, and what to type instead.
extension Wording {
    static func closedBook(_ id: ExerciseID) -> String {
        "\(id) is being built again, with the book closed: no hints. To give up, type: reprise solution \(id) --give-up"
    }

    static func solutionClosed(_ id: ExerciseID) -> String {
        "the solution of \(id) opens once your answer is accepted. To give up and see it now, type: reprise solution \(id) --give-up"
    }

    static func resetNeedsYes(_ id: ExerciseID) -> String {
        "there is nobody to ask. Type: reprise reset \(id) --yes"
    }

    static func notAcceptedYet(_ id: ExerciseID) -> String {
        "\(id) is not accepted yet; it can be built again once it is. Type: reprise show \(id)"
    }

    static func rebuildUnderWay(_ id: ExerciseID) -> String {
        "\(id) is being built again already. Type: reprise grade \(id)"
    }

    static let calendarAndJSON = "--ics and --json are two different answers. Leave one of them out."

    static func badSetting(_ text: String, option: String, _ range: ClosedRange<Int>) -> String {
        "\"\(text)\" is no number from \(range.lowerBound) to \(range.upperBound). Write \(option) \(option == "--minutes" ? 30 : 4), say."
    }

    static func hasSet(_ key: LearnerSettings.Key, _ value: Int, path: String) -> String {
        let what = key == .minutes ? "\(minutes(value)) a day" : "your day begins at \(value) in the morning"
        return "From now on: \(what). It stands in \(path)."
    }

    static func noHolidaySpan(_ text: String) -> String {
        "\"\(text)\" is no holiday. Write --holiday 2026-12-24..2027-01-02, or --holiday 7d for seven days from today."
    }

    static let pastHoliday = "that holiday is over already, or ends before it begins. Write --holiday FROM..THROUGH."

    static let nothingDue = "nothing is due. Name the exercise to build again: reprise rebuild ID"
}
