import Catalog
import Coach
import Page
import Practice
import Presentation

/// What placement asks, or what it has found.
struct PlacementPage {
    struct Answer: Encodable {
        /// Whether an exercise is asked.
        var asks: Bool
        var asked: Int
        /// How many are left at most, this one among them.
        var left: Int
        var exercise: String?
        var title: String?
        var minutes: Int?
        var files: [String]?
        /// Every exercise that counts as known.
        var known: [String]
        /// The topic to begin with; left out while something is asked, and where all that was asked is known.
        var begin: String?
    }

    let coaching: Coaching
    let placement: Placement
    /// The exercise that is asked; nothing where all is said.
    let desk: Desk?
    let context: Context

    private var output: Output { context.output }

    private var known: [ExerciseID] {
        coaching.catalog.exerciseIDs.filter { coaching.learner.progress.standing($0) == .known }
    }

    var answer: Answer {
        Answer(
            asks: desk != nil, asked: placement.asked, left: placement.left, exercise: desk?.id.description,
            title: desk?.exercise.title, minutes: desk?.exercise.minutes, files: desk?.paths,
            known: known.map(\.description), begin: placement.begin?.description)
    }

    var text: StyledText { desk.map(question) ?? result }

    // MARK: - A question

    private func question(_ desk: Desk) -> StyledText {
        let facts = "level \(desk.exercise.level), about \(Wording.minutes(desk.exercise.minutes))"
        var text = output.wrapped(Wording.placementAsks(placement))
        text += "\(desk.id)  (\(facts))\n\n"
        text += MarkdownText.render(desk.statement, output: output) + "\n"
        if let given = Wording.given(desk) { text += output.wrapped(given) + "\n" }
        for path in desk.paths { text += "Write your answer in      \(context.shown(path), .strong)\n" }
        text += "Then grade it with        \("\(context.command) grade \(desk.id)", .strong)\n"
        text += "If you do not know it     \("\(context.command) place --skip", .strong)\n\n"
        return text + output.wrapped(Wording.countsAsUnknown)
    }

    // MARK: - The result

    private var result: StyledText {
        guard coaching.learner.progress.placement.hasBegun else { return output.wrapped(Wording.nothingToPlace) }
        let topics = placement.known.flatMap(\.topics)
        var text = output.wrapped(Wording.placementFound(known.count, topics: topics.count))
        for topic in topics { text += output.wrapped(coaching.catalog.title(of: topic), indent: 2) }
        text += output.wrapped(Wording.begin(placement.begin.map(coaching.catalog.title))) + "\n"
        text += "Go on with       \(context.command, .strong)\n"
        if !known.isEmpty { text += "Take it back     \("\(context.command) place --undo", .strong)\n" }
        return text
    }
}
