import Catalog
import Glibc
import Practice

/// `reprise` alone: today's session, live at a terminal; in a pipe, what there is to do.
enum TodayCommand {
    static let spec = CommandSpec(
        name: "", summary: "today's session: watch your file, and say what is wrong whenever you save",
        options: [
            .json,
            CommandSpec.Option(
                name: "--plain", value: nil, summary: "no redraw, one line an event, for screen readers and logs"),
            CommandSpec.Option(
                name: "--poll", value: nil, summary: "look at the files instead of waiting for the kernel's events"),
            CommandSpec.Option(name: "--manual", value: nil, summary: "run the answer only when a key asks for it"),
            .catalog, .workspace, .allowUnconfined, .help,
        ], run: run)

    private static func run(_ arguments: Arguments, _ context: Context) throws -> ExitCode {
        guard !arguments.wantsJSON else { return try PlanPage(arguments, context).printJSON() }
        let isTerminal = context.output.isTerminal && isatty(STDIN_FILENO) == 1
        let term = context.environment["TERM"] ?? ""
        if arguments.switches.contains("--plain") || isTerminal && (term.isEmpty || term == "dumb") {
            return try LiveSession(arguments, context, face: PlainFace(context)).run()
        }
        guard isTerminal else { return try PlanPage(arguments, context).printText() }
        return try LiveSession(arguments, context, face: ScreenFace(context)).run()
    }
}
