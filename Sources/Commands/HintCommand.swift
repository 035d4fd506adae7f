import Practice

/// `reprise hint`: one more hint each time.
enum HintCommand {
    static let spec = CommandSpec(
        name: "hint", arguments: "[ID]", argumentCount: 0...1, summary: "show a hint, one more each time",
        details: """
            Without ID, the exercise whose folder you are in, or the one that `reprise` hands out.
            The journal remembers which hints you have seen; once all are shown, they are shown again.
            """,
        options: [.json, .catalog, .workspace, .help], examples: ["reprise hint", "reprise hint split-the-bill"],
        run: run)

    private struct Answer: Encodable {
        var exercise: String
        /// All that have been shown, from a nudge to almost the answer.
        var hints: [String]
        var total: Int
    }

    private static func run(_ arguments: Arguments, _ context: Context) throws -> ExitCode {
        let target = try ExerciseTarget(arguments, context)
        guard !target.isRebuild else { throw UsageFault(message: Wording.closedBook(target.id)) }
        let hints = try target.folder.hints(target.id)
        let seen = min(target.learner.progress.hintsShown(target.id), hints.count)
        let count = min(seen + 1, hints.count)
        if count > seen {
            try target.record(.hint(HintShown(exercise: target.id, number: count, at: context.now())))
        }
        let shown = Array(hints.prefix(count))
        if arguments.wantsJSON {
            let answer = Answer(exercise: target.id.description, hints: shown, total: hints.count)
            context.output.print(try JSONOutput.text(answer))
            return .accepted
        }
        let output = context.output
        // One that is new stands alone; when there is no new one, all are shown again.
        var text = ""
        for (index, hint) in shown.enumerated() where count == seen || index == count - 1 {
            text += output.styled("Hint \(index + 1) of \(hints.count)", .bold) + "  \(target.id)\n\n"
            text += MarkdownText.render(hint, output: output) + "\n"
        }
        output.print(text + (count < hints.count ? "The next one:  \(context.command) hint \(target.id)\n" : ""))
        return .accepted
    }
}
