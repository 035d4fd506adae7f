import Glibc
import Live
import Presentation

/// `reprise` alone: today's session, live at a terminal; in a pipe, what there is to do.
struct TodayCommand: Command {
    private static let plain = CommandSpec.Option(
        name: "--plain", value: nil, summary: "no redraw, one line an event, for screen readers and logs")
    private static let poll = CommandSpec.Option(
        name: "--poll", value: nil, summary: "look at the files instead of waiting for the kernel's events")
    private static let manual = CommandSpec.Option(
        name: "--manual", value: nil, summary: "run the answer only when a key asks for it")

    static let spec = CommandSpec(
        name: "", summary: "today's session: watch your file, and say what is wrong whenever you save",
        options: [.json, plain, poll, manual, .catalog, .workspace, .allowUnconfined, .help],
        command: TodayCommand.init)

    private let isPlain: Bool
    private let polls: Bool
    private let isManual: Bool
    private let allowsUnconfined: Bool
    private let places: Places
    private let isJSON: Bool

    init(_ arguments: Arguments) {
        isPlain = arguments.has(Self.plain)
        polls = arguments.has(Self.poll)
        isManual = arguments.has(Self.manual)
        allowsUnconfined = arguments.has(.allowUnconfined)
        places = Places(arguments)
        isJSON = arguments.wantsJSON
    }

    func run(in context: Context) throws -> ExitCode {
        let coaching = try places.coaching(context)
        let isTerminal = context.output.isTerminal && isatty(STDIN_FILENO) == 1
        let term = context.environment["TERM"] ?? ""
        if isJSON {
            try PlanPage(coaching, context).printJSON()
        } else if isPlain || isTerminal {
            try LiveSession(options(isPlain || term.isEmpty || term == "dumb", context), coaching, context).run()
        } else {
            try PlanPage(coaching, context).printText()
        }
        return .accepted
    }

    private func options(_ isPlain: Bool, _ context: Context) -> LiveOptions {
        let allowsUnconfined = allowsUnconfined
        return LiveOptions(
            isPlain: isPlain, polls: polls, isWatching: !isManual, allowsUnconfined: allowsUnconfined
        ) { profile in
            try SandboxAccess.pool(profile, allowingUnconfined: allowsUnconfined, context)
        }
    }
}
