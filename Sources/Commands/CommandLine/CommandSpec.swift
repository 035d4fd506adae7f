/// What a command is called, takes and does: the one table that parsing and help are made from.
struct CommandSpec: Sendable {
    struct Option: Sendable {
        var name: String
        /// What stands for the value in the help; none for a switch.
        var value: String?
        var summary: String

        static let json = Option(name: "--json", value: nil, summary: "print the answer as JSON, for programs")
        static let catalog = Option(
            name: "--catalog", value: "DIR", summary: "the folder that holds Exercises and Sandboxes")
        static let workspace = Option(
            name: "--workspace", value: "DIR", summary: "the folder with your answers and journal")
        static let allowUnconfined = Option(
            name: "--allow-unconfined", value: nil, summary: "run programs even where this machine cannot confine them")
        static let help = Option(name: "--help", value: nil, summary: "say what the command does, and stop")
    }

    var name: String
    /// The arguments, as the help shows them.
    var arguments: String = ""
    var argumentCount: ClosedRange<Int> = 0...0
    var summary: String
    /// What `--help` says beyond the summary.
    var details: String = ""
    var options: [Option]
    var examples: [String] = []
    var run: @Sendable (Arguments, Context) throws -> ExitCode
}

/// A parsed command line.
struct Arguments: Sendable {
    var positional: [String] = []
    var switches: Set<String> = []
    var values: [String: String] = [:]

    var wantsJSON: Bool { switches.contains("--json") }
}

/// A command line that makes no sense, in one sentence that names the next thing to type.
struct UsageFault: Error {
    var message: String
}

extension Arguments {
    /// Sorts words into options and arguments. Everything after `--` is an argument.
    ///
    /// - Throws: ``UsageFault``.
    init(_ words: some Collection<String>, for spec: CommandSpec) throws {
        var rest = Array(words)[...]
        while let word = rest.popFirst() {
            if word == "--" {
                positional += rest
                break
            }
            guard word.hasPrefix("-"), word != "-" else {
                positional.append(word)
                continue
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let name = parts[0] == "-h" ? "--help" : parts[0]
            guard let option = spec.options.first(where: { $0.name == name }) else {
                throw UsageFault(message: Wording.unknownOption(name, of: spec))
            }
            guard option.value != nil else {
                if parts.count > 1 { throw UsageFault(message: Wording.valueForSwitch(name)) }
                switches.insert(name)
                continue
            }
            guard let value = parts.count > 1 ? parts[1] : rest.popFirst(), !value.isEmpty else {
                throw UsageFault(message: Wording.missingValue(option, of: spec))
            }
            values[name] = value
        }
        if switches.contains("--help") { return }
        guard spec.argumentCount.contains(positional.count) else {
            throw UsageFault(message: Wording.wrongCount(positional, of: spec))
        }
    }
}
