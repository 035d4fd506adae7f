import Catalog
import Coach
import Page
import Practice
import Presentation

/// Sentences about parts of the catalog, and about where to begin.
extension Wording {
    static func unknownLevel(_ text: String) -> String {
        "\"\(text)\" is no level. Levels are 1 to \(ExerciseSummary.mostLevel): write --level 2, or --level 2-4."
    }

    static func unknownKind(_ name: String, among names: [String]) -> String {
        let nearest = didYouMean(name, among: names)
        return "there is no kind \"\(name)\".\(nearest) Write --kind \(names.joined(separator: ", or --kind "))."
    }

    static func usualAndPlace(_ name: String) -> String {
        "--usual goes back to the usual order, and \"\(name)\" names another place. Leave one of them out."
    }

    static func solvedAlready(_ id: ExerciseID) -> String {
        "\(id) is accepted already. To build it again, type: reprise rebuild \(id)"
    }

    static func startNeedsPython(_ id: ExerciseID, _ version: PythonVersion) -> String {
        "\(id) needs Python \(version), and the python3 on your PATH is older. Put a newer one there, or begin elsewhere."
    }

    static func startChosen(_ place: PlaceProgress) -> String {
        let count = "\(place.done) of \(place.total) are done"
        let isOver = place.done == place.total ? ", so the usual order goes on" : ""
        if case .exercise(let id) = place.place { return "New exercises come from \(id)\(isOver)." }
        return "New exercises come from \(place.title) (\(place.place)): \(count)\(isOver)."
    }

    /// What was chosen just now.
    ///
    /// - Parameter place: nothing for the usual order.
    static func fromNowOn(_ place: PlaceProgress?, _ catalog: ExerciseCatalog) -> String {
        guard let place else { return "New exercises come in the catalog's usual order from now on." }
        if case .exercise(let id) = place.place { return "\(id) comes next; then the usual order goes on." }
        if place.done == place.total {
            return "All \(place.total) exercises of \(place.title) are done, so new ones come in the usual order. "
                + "`reprise list \(place.place)` shows them."
        }
        let left = place.total - place.done
        return "New exercises come from \(place.title) from now on, \(left) of them; then the usual order goes on."
    }

    static func placeGone(_ path: String) -> String {
        "\(path), which you have chosen, is no longer in the catalog: new exercises come in the usual order."
    }

    // MARK: - Placement

    static func placementAsks(_ placement: Placement) -> String {
        let left = placement.left == 1 ? "the last one" : "at most \(placement.left) with this one"
        return "Placement: question \(placement.asked + 1), \(left)."
    }

    static let countsAsUnknown =
        "A hint, a look at the solution or \(PlacementAnswers.mostMisses) answers that are not accepted count as not known "
        + "yet. Nothing is lost by that: you begin there."

    static let nothingToPlace =
        "There is nothing to ask: the exercises that could tell have been tried already. `reprise start TOPIC` lets you "
        + "begin where you like."

    static func placementFound(_ exercises: Int, topics: Int) -> String {
        if topics == 0 { return "Placement is done: you begin at the beginning." }
        let what = "\(count(exercises, "exercise")) in \(count(topics, "topic"))"
        return "Placement is done. \(what) \(exercises == 1 ? "counts" : "count") as known:"
    }

    /// - Parameter topic: nothing where everything that was asked is known.
    static func begin(_ topic: String?) -> String {
        guard let topic else { return "All that was asked is known. What is left comes in the usual order." }
        return "New exercises come from \(topic) from now on. What is known can be opened at any time."
    }

    static let nothingAsked = "nothing is asked just now, so there is nothing to skip. To be asked, type: reprise place"

    static func undoNeeded(_ name: String) -> String {
        "`reprise place` takes no name but with --undo. To begin at \(name), type: reprise start \(name)"
    }

    static let skipAndUndo = "--skip and --undo are two different things. Leave one of them out."

    static func takenBack(_ count: Int, all: Bool) -> String {
        let forgotten = all ? " `reprise place` begins anew." : ""
        let what = "\(self.count(count, "exercise")) that counted as known \(count == 1 ? "is" : "are") new again."
        return what + forgotten
    }

    static let nothingTakenBack = "Nothing of that counts as known, so there is nothing to take back."
}

extension PlaceFault: WordedFailure {
    package var words: (message: String, code: ExitCode) {
        switch self {
        case .unknown(let name, let nearest):
            let nearest = Wording.didYouMean(nearest)
            return (
                "there is no track, topic or exercise \"\(name)\".\(nearest) `reprise start` shows all topics, "
                    + "`reprise list` all exercises.",
                .usage
            )
        case .ambiguous(let name, let places):
            let names = places.map(\.description).joined(separator: " or ")
            return ("\"\(name)\" may be \(names). Name it whole.", .usage)
        }
    }
}
