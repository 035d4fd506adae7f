import Catalog
import Coach
import Page
import Practice
import Presentation

/// Where new exercises come from, as `reprise start` says it.
struct StartPage {
    struct Answer: Encodable {
        /// `usual`, `placement` or `place`.
        var source: String
        /// The path of the place; left out where none is chosen.
        var place: String?
        var done: Int?
        var total: Int?
        /// The new exercise that comes next, and the exercises before it that are not done; left out where none is left.
        var exercise: String?
        var after: [String]?
        /// The learner's files, where they were handed out just now.
        var files: [String]?
        var topics: [Topic]

        struct Topic: Encodable {
            var id: String
            var title: String
            var done: Int
            var total: Int
        }
    }

    let coaching: Coaching
    let next: ExerciseID?
    /// The next exercise, where it was handed out.
    let desk: Desk?
    let context: Context

    private var output: Output { context.output }
    private var source: Direction.Source { coaching.learner.progress.direction.source }

    var answer: Answer {
        let chosen = coaching.chosenPlace.map(coaching.placeProgress)
        let left = next.map { coaching.prerequisites.left(before: $0).map(\.description) } ?? []
        let name =
            switch source {
            case .placement: "placement"
            case .place where chosen != nil: "place"
            case .usual, .place: "usual"
            }
        return Answer(
            source: name, place: chosen?.place.description, done: chosen?.done, total: chosen?.total,
            exercise: next?.description, after: left.isEmpty ? nil : left, files: desk?.paths,
            topics: coaching.topics.map {
                Answer.Topic(id: $0.place.description, title: $0.title, done: $0.done, total: $0.total)
            })
    }

    // MARK: - Where one stands

    /// Where new exercises come from, every topic, and how to change it.
    var standing: StyledText {
        output.wrapped(whereFrom) + nextLine + "\n" + topics + "\n"
            + lines([
                ("Begin elsewhere", "\(context.command) start TOPIC"),
                ("In the usual order", "\(context.command) start --usual"),
                ("Find where to begin", "\(context.command) place"),
            ])
    }

    private var whereFrom: String {
        switch source {
        case .placement: return "Placement is under way: it says which exercise comes next."
        case .usual: return "New exercises come in the catalog's usual order."
        case .place(let path):
            guard let place = coaching.chosenPlace else { return Wording.placeGone(path) }
            return Wording.startChosen(coaching.placeProgress(place))
        }
    }

    private var nextLine: StyledText {
        guard let next else { return "Nothing new is left.\n" }
        let title = coaching.index.summary(next)?.title ?? next.name
        return "\("Next:", .strong) \(title)  (\(next))\n"
    }

    private var topics: StyledText {
        let all = coaching.topics
        let width = all.map(\.place.description.count).max() ?? 0
        return all.map { topic in
            let mark = topic.place == coaching.chosenPlace ? "›" : " "
            let done = "\(topic.done) of \(topic.total)".padded(to: 9)
            let line: StyledText = "\(mark) \(topic.place.description.padded(to: width))  \(done)  \(topic.name)\n"
            return line
        }.joined()
    }

    private func lines(_ pairs: [(String, String)]) -> StyledText {
        let width = pairs.map(\.0.count).max() ?? 0
        return pairs.map { "\($0.padded(to: width))  \($1, .strong)\n" }.joined()
    }

    // MARK: - What was chosen

    /// What was chosen just now, and the exercise that it hands out.
    var chosen: StyledText {
        var text = output.wrapped(Wording.fromNowOn(coaching.chosenPlace.map(coaching.placeProgress), coaching.catalog))
        guard let desk else { return text + "Nothing new is left.\n" }
        text += nextLine
        if let first = Wording.comesFirst(desk.beginning, desk.comesAfter) { text += output.wrapped(first) }
        if let given = Wording.given(desk) { text += output.wrapped(given) }
        for path in desk.paths { text += "Write your answer in  \(context.shown(path), .strong)\n" }
        return text + "What it asks for      \(context.command) show \(desk.id)\n"
            + "Then grade it with    \("\(context.command) grade \(desk.id)", .strong)\n"
    }
}
