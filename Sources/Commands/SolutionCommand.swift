import Grading
import Practice

/// `reprise solution`: the author's solution beside the learner's answer.
enum SolutionCommand {
    static let spec = CommandSpec(
        name: "solution", arguments: "[ID]", argumentCount: 0...1,
        summary: "show the solution and where yours differs, once it is accepted",
        details: """
            Without ID, the exercise whose folder you are in, or the one that `reprise` hands out.
            Before your answer is accepted it takes --give-up, and the journal notes that.
            """,
        options: [
            CommandSpec.Option(
                name: "--give-up", value: nil, summary: "give up, and show it although nothing is accepted"),
            .json, .catalog, .workspace, .help,
        ],
        examples: ["reprise solution split-the-bill", "reprise solution split-the-bill --give-up"], run: run)

    private struct Answer: Encodable {
        var exercise: String
        var solution: [String: String]
    }

    private static func run(_ arguments: Arguments, _ context: Context) throws -> ExitCode {
        let target = try ExerciseTarget(arguments, context)
        let progress = target.learner.progress
        let isOpen =
            !target.isRebuild && (progress.standing(target.id) == .accepted || progress.hasGivenUp(target.id))
        guard isOpen || arguments.switches.contains("--give-up") else {
            throw UsageFault(message: Wording.solutionClosed(target.id))
        }
        try target.record(.solution(SolutionShown(exercise: target.id, gaveUp: !isOpen, at: context.now())))
        target.workspace.endRebuild(target.id)
        let solution = try target.folder.files(.solution, of: target.exercise)
        if arguments.wantsJSON {
            let texts = solution.mapValues { String(decoding: $0, as: UTF8.self) }
            context.output.print(try JSONOutput.text(Answer(exercise: target.id.description, solution: texts)))
            return .accepted
        }
        let mine =
            (try? SubmissionReader(workspace: target.workspace.root)
                .read(folder: target.workspace.folder(target.id), files: target.exercise.files).files) ?? [:]
        let view = SolutionView(solution: solution, mine: mine)
        context.output.print(SolutionText(view: view, output: context.output).render())
        return .accepted
    }
}
