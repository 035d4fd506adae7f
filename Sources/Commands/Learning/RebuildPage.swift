import Coach
import Page
import Presentation

/// What a rebuild begins with: the statement, and nothing of the earlier answer.
struct RebuildPage {
    private struct Answer: Encodable {
        var exercise: String
        var minutes: Int
        var files: [String]
        /// Whether an earlier answer is kept, which `--cancel` puts back.
        var keepsAnswer: Bool
        /// The exercise whose rebuild it stands for; left out for one of its own.
        var standsFor: String?
        /// Whether the exercise is another than the one that was solved.
        var hasChanged: Bool
        /// Left out where it is not against the clock.
        var clock: ClockJSON?
    }

    private let desk: Desk
    private let context: Context

    init(_ desk: Desk, _ context: Context) {
        self.desk = desk
        self.context = context
    }

    func printJSON() throws {
        try context.output.printJSON(
            Answer(
                exercise: desk.id.description, minutes: desk.exercise.minutes, files: desk.paths,
                keepsAnswer: desk.keepsEarlierAnswer, standsFor: desk.standsFor?.description,
                hasChanged: desk.hasChanged,
                clock: desk.clock.map { ClockJSON($0, isOver: $0.isOver(at: context.now())) }))
    }

    func printText() throws {
        let output = context.output
        var text: StyledText =
            "\("Rebuild", .strong)  \(desk.id)  (par time \(Wording.minutes(desk.exercise.minutes)))\n\n"
        text += MarkdownText.render(desk.statement, output: output) + "\n"
        if let given = Wording.rebuildOfGivenLines(desk.exercise) { text += output.wrapped(given) }
        for words in Wording.aboutRebuild(desk) { text += output.wrapped(words) }
        if let clock = desk.clock { text += output.wrapped(Wording.clockRuns(clock)) }
        if desk.keepsEarlierAnswer {
            text += "Your earlier answer is kept. To put it back:  \(context.command) rebuild \(desk.id) --cancel\n"
        }
        if let given = Wording.given(desk) { text += output.wrapped(given) + "\n" }
        for file in desk.paths { text += "Write it into         \(context.shown(file), .strong)\n" }
        try output.print(text + "Then grade it with    \("\(context.command) grade \(desk.id)", .strong)\n")
    }
}
