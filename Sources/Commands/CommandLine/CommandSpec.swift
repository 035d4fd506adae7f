import Presentation

/// A command with what was asked for: its options are typed, and nothing is left to look up by name.
protocol Command: Sendable {
    /// - Throws: ``UsageFault`` for words that mean nothing.
    init(_ arguments: Arguments) throws

    func run(in context: Context) throws -> ExitCode
}

/// What a command is called, takes and does: the one table that parsing, help, manual and completions are made from.
struct CommandSpec: Sendable {
    struct Option: Sendable {
        var name: String
        /// What stands for the value in the help; none for a switch.
        var value: String?
        /// What completes the value; every option with a value says it.
        var completes: Completion?
        var summary: String
        /// Whether the value may be left out: a number that follows belongs to the option, any other word does not.
        var isNumberOptional = false

        /// As it is typed.
        var usage: String {
            guard let value else { return name }
            return isNumberOptional ? "\(name) [\(value)]" : "\(name) \(value)"
        }

        static let json = Option(name: "--json", value: nil, summary: "print the answer as JSON, for programs")
        static let catalog = Option(
            name: "--catalog", value: "DIR", completes: .folder,
            summary: "the folder that holds Exercises and Sandboxes")
        static let workspace = Option(
            name: "--workspace", value: "DIR", completes: .folder, summary: "the folder with your answers and journal")
        static let allowUnconfined = Option(
            name: "--allow-unconfined", value: nil, summary: "run programs even where this machine cannot confine them")
        static let help = Option(name: "--help", value: nil, summary: "say what the command does, and stop")
        /// Of the program, whatever the command: it is seen before any table.
        static let version = Option(name: "--version", value: nil, summary: "say which version this is, and stop")
    }

    var name: String
    /// As it is typed.
    var called: String { name.isEmpty ? "reprise" : "reprise \(name)" }
    /// The arguments, as the help shows them.
    var arguments: String = ""
    var argumentCount: ClosedRange<Int> = 0...0
    /// What completes the arguments; every command with arguments says it.
    var completes: ArgumentCompletion?
    var summary: String
    /// What `--help` says beyond the summary.
    var details: String = ""
    var options: [Option]
    var examples: [String] = []
    /// The command that a command line asks for.
    var command: @Sendable (Arguments) throws -> any Command
}
