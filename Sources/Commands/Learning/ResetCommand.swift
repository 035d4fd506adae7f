import Catalog
import Coach
import Glibc
import Presentation

/// `reprise reset`: the starter again, and a copy of what was there.
struct ResetCommand: Command {
    static let spec = CommandSpec(
        name: "reset", arguments: "[ID]", argumentCount: 0...1, completes: .first(.asked(.ids)),
        summary: "put the starter back; what you have is kept in the archive",
        details: "Without ID, the exercise whose folder you are in, or the one that `reprise` hands out.",
        options: [yes, .json, .catalog, .workspace, .help],
        examples: ["reprise reset split-the-bill", "reprise reset split-the-bill --yes"],
        command: ResetCommand.init)

    private static let yes = CommandSpec.Option(name: "--yes", value: nil, summary: "do not ask")

    private let exercise: String?
    private let asks: Bool
    private let places: Places
    private let isJSON: Bool

    init(_ arguments: Arguments) {
        exercise = arguments.positional.first
        asks = !arguments.has(Self.yes)
        places = Places(arguments)
        isJSON = arguments.wantsJSON
    }

    private struct Answer: Encodable {
        var exercise: String
        /// Where the earlier files are; left out where there were none, and in a rebuild.
        var archive: String?
    }

    func run(in context: Context) throws -> ExitCode {
        let coaching = try places.coaching(context)
        let id = try coaching.target(exercise, context)
        let exercise = try coaching.folder.exercise(id, in: coaching.catalog)
        guard try !asks || isWanted(exercise, coaching, context.output) else {
            try context.output.print("Nothing was done.\n")
            return .accepted
        }
        let archive = try coaching.reset(exercise, at: context.now())
        // Beside it lies the answer that a rebuild is not to look at.
        let shown = coaching.isClosedBook(id) ? nil : archive
        if isJSON {
            try context.output.printJSON(Answer(exercise: id.description, archive: shown))
            return .accepted
        }
        let place = shown.map { " in \(context.shown($0))" } ?? ""
        let kept = archive == nil ? "" : " What you had is kept\(place)."
        try context.output.print(context.output.wrapped("The files of \(id) are as at the beginning.\(kept)"))
        return .accepted
    }

    private func isWanted(_ exercise: Exercise, _ coaching: Coaching, _ output: Output) throws -> Bool {
        let id = exercise.id
        guard !isJSON, isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
            throw UsageFault(message: Wording.resetNeedsYes(id))
        }
        let what =
            exercise.continues != nil ? "the stage before" : coaching.isClosedBook(id) ? "an empty file" : "the starter"
        output.printError("Put \(what) of \(id) back? What you have is kept. (y/n) ")
        return readLine(strippingNewline: true)?.lowercased().hasPrefix("y") == true
    }
}
