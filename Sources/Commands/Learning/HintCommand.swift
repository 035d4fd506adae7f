import Catalog
import Page
import Practice
import Presentation

/// `reprise hint`: one more hint each time.
struct HintCommand: Command {
    static let spec = CommandSpec(
        name: "hint", arguments: "[ID]", argumentCount: 0...1, summary: "show a hint, one more each time",
        details: """
            Without ID, the exercise whose folder you are in, or the one that `reprise` hands out.
            The journal remembers which hints you have seen; once all are shown, they are shown again.
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
        let hints = try coaching.folder.hints(id)
        let seen = min(coaching.learner.progress.hintsShown(id), hints.count)
        let count = min(seen + 1, hints.count)
        if count > seen {
            try coaching.record(.hint(HintShown(exercise: id, number: count, at: context.now())))
        }
        if isJSON {
            let answer = Answer(exercise: id.description, hints: Array(hints.prefix(count)), total: hints.count)
            try context.output.printJSON(answer)
        } else {
            // One that is new stands alone; when there is no new one, all are shown again.
            let shown = count == seen ? 0..<count : count - 1..<count
            let next: StyledText = count < hints.count ? "The next one:  \(context.command) hint \(id)\n" : ""
            try context.output.print(text(hints, shown, id, context.output) + next)
        }
        return .accepted
    }

    private func text(_ hints: [String], _ shown: Range<Int>, _ id: ExerciseID, _ output: Output) -> StyledText {
        shown.map { index in
            "\("Hint \(index + 1) of \(hints.count)", .strong)  \(id)\n\n"
                + MarkdownText.render(hints[index], output: output) + "\n"
        }.joined()
    }
}
