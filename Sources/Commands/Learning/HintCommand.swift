import Catalog
import Coach
import Page
import Practice
import Presentation

/// `reprise hint`: one more hint each time.
struct HintCommand: Command {
    static let spec = CommandSpec(
        name: "hint", arguments: "[ID]", argumentCount: 0...1, completes: .first(.asked(.ids)),
        summary: "show a hint, one more each time",
        details: """
            Without ID, the exercise whose folder you are in, or the one that `reprise` hands out.
            The journal remembers which hints you have seen; once all are shown, they are shown again.
            The last one is the solution's lines in mixed order, with one or two that do not belong.
            """,
        options: [.json, .catalog, .workspace, .help], examples: ["reprise hint", "reprise hint split-the-bill"],
        command: HintCommand.init)

    private let exercise: String?
    private let places: Places
    private let isJSON: Bool

    init(_ arguments: Arguments) {
        exercise = arguments.positional.first
        places = Places(arguments)
        isJSON = arguments.wantsJSON
    }

    private struct Answer: Encodable {
        var exercise: String
        /// All that have been shown, from a nudge to almost the answer.
        var hints: [String]
        var total: Int
    }

    func run(in context: Context) throws -> ExitCode {
        let coaching = try places.coaching(context)
        let id = try coaching.target(exercise, context)
        guard !coaching.isClosedBook(id) else { throw UsageFault(message: Wording.closedBook(id)) }
        let hints = try HintLadder(coaching.folder.exercise(id, in: coaching.catalog), in: coaching.folder)
        let seen = min(coaching.learner.progress.hintsShown(id), hints.count)
        let count = min(seen + 1, hints.count)
        if count > seen {
            try coaching.record(.hint(HintShown(exercise: id, number: count, at: context.now())))
        }
        if isJSON {
            let answer = Answer(exercise: id.description, hints: hints.texts(count), total: hints.count)
            try context.output.printJSON(answer)
        } else {
            // One that is new stands alone; when there is no new one, all are shown again.
            let shown = count == seen ? 0..<count : count - 1..<count
            let next = count < hints.count ? next(hints.isMixed(count + 1), id, context) : ""
            try context.output.print(text(hints, shown, id, context.output) + next)
        }
        return .accepted
    }

    private func next(_ isMixed: Bool, _ id: ExerciseID, _ context: Context) -> StyledText {
        let words = isMixed ? context.output.wrapped("The next one is \(Wording.mixedLinesCount):") : "The next one:"
        return words + "  \(context.command) hint \(id)\n"
    }

    private func text(_ hints: HintLadder, _ shown: Range<Int>, _ id: ExerciseID, _ output: Output) -> StyledText {
        shown.map { index in
            "\("Hint \(index + 1) of \(hints.count)", .strong)  \(id)\n\n"
                + MarkdownText.render(hints.text(index + 1), output: output) + "\n"
        }.joined()
    }
}
