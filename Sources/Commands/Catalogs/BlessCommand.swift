import Authoring
import Catalog
import Glibc
import Page
import Presentation
import System

/// `reprise bless`: records anew what an exercise's own programs do, once its author has seen it.
struct BlessCommand: Command {
    static let spec = CommandSpec(
        name: "bless", arguments: "ID", argumentCount: 1...1, completes: .first(.asked(.ids)),
        summary: "record anew what the solution and the mistakes of an exercise do",
        details: """
            For authors. Runs the solution on every case, and the mistakes on what comes of it; shows what would change,
            and writes it once you have said yes. The earlier files are kept.

            Of the solution it records what programs print, their exit status where it is not 0, files that are named
            there, the answers of sessions, and of a server the status and the JSON or the body of each answer. Of each
            mistake it records its "verdict" and the cases that it "fails". All of these may be missing: a case needs
            its name and its input, a request its "path", an example its prompt, a mistake its "name". An exception is
            recorded only of an example that has the line "Traceback (most recent call last):" below it.

            What stands there and holds is kept. Not recorded are standard error and headers that are not named there,
            regular expressions, signals, and what belongs to "growth", tools.json, rules.json, answers.json and variants.
            Where the solution ends by an exception or a limit, fails such a check, or does something else each time,
            nothing is recorded at all.
            Exit status: 0 all is as recorded; 1 the solution fails, a mistake passes every case or behaves as another
            does, or nothing was written.
            """,
        options: [yes, .catalog, .allowUnconfined, .help],
        examples: ["reprise bless basics/files/log-digest", "reprise bless log-digest --yes"],
        command: BlessCommand.init)

    private static let yes = CommandSpec.Option(
        name: "--yes", value: nil, summary: "write without asking, for programs")

    private let exercise: String
    private let places: Places
    private let allowsUnconfined: Bool
    private let writesUnasked: Bool

    init(_ arguments: Arguments) {
        exercise = arguments.positional[0]
        places = Places(arguments)
        allowsUnconfined = arguments.has(.allowUnconfined)
        writesUnasked = arguments.has(Self.yes)
    }

    func run(in context: Context) throws -> ExitCode {
        let folder = try places.catalogFolder(context)
        let catalog = try folder.catalog()
        let id = try catalog.exercise(named: exercise)
        let blessing = try Interruption.guarding("Nothing was written.") {
            try ExerciseBlessing(folder, catalog) {
                try SandboxAccess.pool($0, allowingUnconfined: allowsUnconfined, context)
            }.blessing(id)
        }
        let screen = BlessScreen(context.output)
        try screen.show(blessing, of: id)
        if !blessing.changes.isEmpty {
            guard try writesUnasked || asks(context) else {
                try context.output.print("Nothing was written. `\(context.command) bless \(id) --yes` writes it.\n")
                return .notAccepted
            }
            let copies = try copiesFolder(context) + "/" + copyName(context)
            try blessing.write(in: folder.root, keepingCopiesIn: copies)
            try context.output.print("Written. The earlier files are kept in \(context.shown(copies)).\n")
        }
        return blessing.left.isEmpty ? .accepted : .notAccepted
    }

    /// Nobody is asked who cannot answer.
    private func asks(_ context: Context) throws -> Bool {
        guard context.output.isTerminal, isatty(STDIN_FILENO) == 1 else { return false }
        try context.output.print("Is that what you mean? Write it [y/N]: ")
        return ["y", "yes"].contains((readLine() ?? "").lowercased())
    }

    /// The time, and whose it is, so that no earlier copy is in the way.
    private func copyName(_ context: Context) -> String {
        Timestamp(context.now()).description.filter { $0 != ":" } + "-\(getpid())"
    }

    private func copiesFolder(_ context: Context) throws -> String {
        guard let cache = UserCache.folder(context.environment) else {
            throw UsageFault(message: "there is no place for a copy of the earlier files: set HOME or XDG_CACHE_HOME.")
        }
        return cache + "/blessed"
    }
}
