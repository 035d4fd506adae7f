import Presentation

/// `reprise completions`: what makes a shell complete our words.
struct CompletionsCommand: Command {
    static let spec = CommandSpec(
        name: "completions", arguments: "bash|zsh|fish|NAMES", argumentCount: 1...1,
        completes: .first(.either([.words(of: Shell.self), .words(of: AskedNames.self)])),
        summary: "print a script that completes commands, options, names and files",
        details: """
            bash  reprise completions bash > ~/.local/share/bash-completion/completions/reprise
            zsh   reprise completions zsh > a folder of your $fpath, as _reprise
            fish  reprise completions fish > ~/.config/fish/completions/reprise.fish

            NAMES is what the scripts ask for, and prints a name a line:
            \(AskedNames.allCases.map(\.rawValue).joined(separator: ", ")).
            """,
        options: [.catalog, .help], examples: ["reprise completions bash", "reprise completions ids"],
        command: CompletionsCommand.init)

    private enum Shell: String, CaseIterable {
        case bash, zsh, fish
    }

    private enum What {
        case script(Shell)
        case names(AskedNames)
    }

    private let what: What
    private let places: Places

    init(_ arguments: Arguments) throws {
        let word = arguments.positional[0]
        if let shell = Shell(rawValue: word) {
            what = .script(shell)
        } else if let names = AskedNames(rawValue: word) {
            what = .names(names)
        } else {
            let words = Shell.allCases.map(\.rawValue) + AskedNames.allCases.map(\.rawValue)
            throw UsageFault(message: Wording.unknownAction(word, of: Self.spec, among: words))
        }
        places = Places(arguments)
    }

    func run(in context: Context) throws -> ExitCode {
        try context.output.printData(text(context))
        return .accepted
    }

    private func text(_ context: Context) throws -> String {
        let table = CompletionTable(CommandTable.commands)
        return switch what {
        case .script(.bash): BashCompletion.script(table)
        case .script(.zsh): ZshCompletion.script(table)
        case .script(.fish): FishCompletion.script(table)
        case .names(let names):
            try NameList(places: places, context: context).text(names)
        }
    }
}
