import Catalog
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

    static let nothingDue = "nothing is due. Name the exercise to build again: reprise rebuild ID"
}
