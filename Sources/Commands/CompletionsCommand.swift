/// `reprise completions`: what makes a shell complete our words.
enum CompletionsCommand {
    static let spec = CommandSpec(
        name: "completions", arguments: "bash|zsh|fish|ids", argumentCount: 1...1,
        summary: "print a script that completes commands, options and exercises",
        details: """
            bash: reprise completions bash > ~/.local/share/bash-completion/completions/reprise
            zsh:  reprise completions zsh > a folder of your $fpath, as _reprise
            fish: reprise completions fish > ~/.config/fish/completions/reprise.fish
            ids prints the exercises, which the scripts ask for.
            """,
        options: [.catalog, .help], examples: ["reprise completions bash"], run: run)

    private static func run(_ arguments: Arguments, _ context: Context) throws -> ExitCode {
        let text: String
        switch arguments.positional[0] {
        case "bash": text = CompletionScript.bash(CommandTable.commands)
        case "zsh": text = CompletionScript.zsh(CommandTable.commands)
        case "fish": text = CompletionScript.fish(CommandTable.commands)
        case "ids":
            let catalog = try CatalogLocation.find(arguments, context).catalog()
            // The last part alone will do where it is unambiguous.
            let short = catalog.exerciseIDs.map(\.name).filter { catalog.resolve($0) != nil }
            text = (catalog.exerciseIDs.map(\.description) + short).map { $0 + "\n" }.joined()
        case let other:
            throw UsageFault(
                message: Wording.unknownAction(other, of: spec, among: ["bash", "zsh", "fish", "ids"]))
        }
        context.output.print(text)
        return .accepted
    }
}
