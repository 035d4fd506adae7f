import Catalog
import Coach
import Page
import Presentation

/// `reprise rebuild`: an accepted exercise once more, from an empty file.
struct RebuildCommand: Command {
    static let spec = CommandSpec(
        name: "rebuild", arguments: "[ID]", argumentCount: 0...1,
        summary: "build an accepted exercise again from an empty file",
        details: """
            Without ID, the one that is due the longest. Your earlier answer is put into the archive; there are no hints
            and no solution until it is accepted or you give up.
            """,
        options: [.json, .catalog, .workspace, .help], examples: ["reprise rebuild", "reprise rebuild split-the-bill"],
        command: RebuildCommand.init)

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
        var minutes: Int
        var files: [String]
        /// Where the earlier answer is; left out where there was none.
        var archive: String?
    }

    func run(in context: Context) throws -> ExitCode {
        let coaching = try places.coaching(context)
        let id = try target(coaching, context)
        guard coaching.learner.progress.standing(id) == .accepted else {
            throw UsageFault(message: Wording.notAcceptedYet(id))
        }
        guard !coaching.isClosedBook(id) else { throw UsageFault(message: Wording.rebuildUnderWay(id)) }
        let desk = try coaching.beginRebuild(id, at: context.now())
        if isJSON {
            let answer = Answer(
                exercise: id.description, minutes: desk.exercise.minutes, files: desk.paths, archive: desk.archive)
            try context.output.printJSON(answer)
        } else {
            try context.output.print(text(desk, context))
        }
        return .accepted
    }

    private func target(_ coaching: Coaching, _ context: Context) throws -> ExerciseID {
        if let exercise { return try coaching.catalog.exercise(named: exercise) }
        guard let item = try coaching.mostEndangered(at: context.now()) else {
            throw UsageFault(message: Wording.nothingDue)
        }
        return item.id
    }

    private func text(_ desk: Desk, _ context: Context) -> StyledText {
        let output = context.output
        var text: StyledText =
            "\("Rebuild", .strong)  \(desk.id)  (par time \(Wording.minutes(desk.exercise.minutes)))\n\n"
        text += MarkdownText.render(desk.statement, output: output) + "\n"
        if let given = Wording.rebuildOfGivenLines(desk.exercise) { text += output.wrapped(given) }
        if let archive = desk.archive {
            text += output.wrapped("Your earlier answer is kept in \(context.shown(archive)).")
        }
        for file in desk.paths { text += "Write it into         \(context.shown(file), .strong)\n" }
        return text + "Then grade it with    \("\(context.command) grade \(desk.id)", .strong)\n"
    }
}
