import Glibc
import Practice

/// `reprise reset`: the starter again, and a copy of what was there.
enum ResetCommand {
    static let spec = CommandSpec(
        name: "reset", arguments: "[ID]", argumentCount: 0...1,
        summary: "put the starter back; what you have is kept in the archive",
        details: "Without ID, the exercise whose folder you are in, or the one that `reprise` hands out.",
        options: [
            CommandSpec.Option(name: "--yes", value: nil, summary: "do not ask"), .json, .catalog, .workspace, .help,
        ],
        examples: ["reprise reset split-the-bill", "reprise reset split-the-bill --yes"], run: run)

    private struct Answer: Encodable {
        var exercise: String
        /// Where the earlier files are; left out where there were none.
        var archive: String?
    }

    private static func run(_ arguments: Arguments, _ context: Context) throws -> ExitCode {
        let target = try ExerciseTarget(arguments, context)
        if !arguments.switches.contains("--yes") {
            guard !arguments.wantsJSON, isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
                throw UsageFault(message: Wording.resetNeedsYes(target.id))
            }
            let what = target.isRebuild ? "an empty file" : "the starter"
            context.output.printError("Put \(what) of \(target.id) back? What you have is kept. (y/n) ")
            guard readLine(strippingNewline: true)?.lowercased().hasPrefix("y") == true else {
                context.output.print("Nothing was done.\n")
                return .accepted
            }
        }
        let archive = try target.workspace.replaceAnswer(
            target.id, with: target.startingFiles(), at: context.now())
        if arguments.wantsJSON {
            context.output.print(try JSONOutput.text(Answer(exercise: target.id.description, archive: archive)))
            return .accepted
        }
        let kept = archive.map { " What you had is kept in \(context.shown($0))." } ?? ""
        context.output.print(context.output.wrapped("The files of \(target.id) are as at the beginning.\(kept)"))
        return .accepted
    }
}
