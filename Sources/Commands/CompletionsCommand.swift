import Presentation

/// `reprise completions`: what makes a shell complete our words.
struct CompletionsCommand: Command {
    static let spec = CommandSpec(
        name: "completions", arguments: "bash|zsh|fish|ids|places|topics", argumentCount: 1...1,
        summary: "print a script that completes commands, options and exercises",
        details: """
            bash: reprise completions bash > ~/.local/share/bash-completion/completions/reprise
            zsh:  reprise completions zsh > a folder of your $fpath, as _reprise
            fish: reprise completions fish > ~/.config/fish/completions/reprise.fish
            ids prints the exercises, places the tracks and topics, and topics what `reprise explain` knows by name: the
            scripts ask for these.
            """,
        options: [.catalog, .help], examples: ["reprise completions bash"],
        command: CompletionsCommand.init)

    private enum What: String, CaseIterable {
        case bash, zsh, fish, ids, places, topics
    }

    private let what: What
    private let places: Places

    init(_ arguments: Arguments) throws {
        let word = arguments.positional[0]
        guard let what = What(rawValue: word) else {
            throw UsageFault(
                message: Wording.unknownAction(word, of: Self.spec, among: What.allCases.map(\.rawValue)))
        }
        self.what = what
        places = Places(arguments)
    }

    func run(in context: Context) throws -> ExitCode {
        try context.output.printData(text(context))
        return .accepted
    }

    private func text(_ context: Context) throws -> String {
        switch what {
        case .bash: return CompletionScript.bash(CommandTable.commands)
        case .zsh: return CompletionScript.zsh(CommandTable.commands)
        case .fish: return CompletionScript.fish(CommandTable.commands)
        case .ids:
            let ids = try places.catalogFolder(context).catalog().exerciseIDs
            return Self.lines(ids.map(\.description), shortened: ids.map(\.name))
        case .places:
            let tracks = try places.catalogFolder(context).catalog().tracks
            let topics = tracks.flatMap { track in track.topics.map { "\(track.id)/\($0.id)" } }
            return Self.lines(tracks.map(\.id) + topics, shortened: tracks.flatMap { $0.topics.map(\.id) })
        case .topics: return Self.lines(ExplainTopics.names, shortened: [])
        }
    }

    /// Whole names, and of the shortened ones those that stand for one alone.
    private static func lines(_ names: [String], shortened: [String]) -> String {
        let counts = shortened.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return (names + shortened.filter { counts[$0] == 1 }).map { $0 + "\n" }.joined()
    }
}
