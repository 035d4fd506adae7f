import Practice
import Presentation

/// `reprise solution`: the author's solution beside the learner's answer.
struct SolutionCommand: Command {
    static let spec = CommandSpec(
        name: "solution", arguments: "[ID]", argumentCount: 0...1, completes: .first(.asked(.ids)),
        summary: "show the solution and where yours differs, once it is accepted",
        details: """
            Without ID, the exercise whose folder you are in, or the one that `reprise` hands out.
            Before your answer is accepted it takes --give-up, and the journal notes that; a rebuild ends with it.
            --first shows your own first accepted answer instead, and what the last one does otherwise.
            """,
        options: [
            giveUp, first, .json, .catalog, .workspace, .help,
        ],
        examples: [
            "reprise solution split-the-bill", "reprise solution split-the-bill --give-up",
            "reprise solution split-the-bill --first",
        ],
        command: SolutionCommand.init)

    private static let giveUp = CommandSpec.Option(
        name: "--give-up", value: nil, summary: "give up, and show it although nothing is accepted")
    private static let first = CommandSpec.Option(
        name: "--first", value: nil, summary: "show what has changed since your own first answer")

    private let exercise: String?
    private let givesUp: Bool
    private let wantsFirst: Bool
    private let places: Places
    private let isJSON: Bool

    init(_ arguments: Arguments) {
        exercise = arguments.positional.first
        givesUp = arguments.has(Self.giveUp)
        wantsFirst = arguments.has(Self.first)
        places = Places(arguments)
        isJSON = arguments.wantsJSON
    }

    private struct Answer: Encodable {
        var exercise: String
        var solution: [String: String]
        /// The author's last word; left out where it is not solved, or has none.
        var note: String?
    }

    func run(in context: Context) throws -> ExitCode {
        let coaching = try places.coaching(context)
        let id = try coaching.target(exercise, context)
        if wantsFirst {
            try FirstAnswerPage(coaching, context).show(id, isJSON: isJSON)
            return .accepted
        }
        let exercise = try coaching.folder.exercise(id, in: coaching.catalog)
        let isOpen = coaching.mayShowSolution(id)
        guard isOpen || givesUp else { throw UsageFault(message: Wording.solutionClosed(id)) }
        let endsRebuild = coaching.isClosedBook(id)
        guard try !endsRebuild || isJSON || GivingUp.isWanted(id, context) else { return .accepted }
        try coaching.record(coaching.lookAtSolution(id, gaveUp: !isOpen, at: context.now()))
        try coaching.workspace.endRebuild(id)
        if endsRebuild { context.output.printError("reprise: \(Wording.gaveUpRebuild(id.description))\n") }
        let view = try coaching.solution(exercise)
        if isJSON {
            let texts = view.solution.mapValues { String(decoding: $0, as: UTF8.self) }
            try context.output.printJSON(Answer(exercise: id.description, solution: texts, note: view.note))
        } else {
            try context.output.print(SolutionText(view, output: context.output).render())
        }
        return .accepted
    }
}
