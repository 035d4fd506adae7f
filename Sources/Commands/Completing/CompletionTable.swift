/// The table of commands as completion scripts have it: what there is, and what completes each place.
///
/// A script looks a place up by its key: `grade --catalog` for the value of an option, `grade 1` for the first argument,
/// `journal merge +` for what follows one. What completes a place is a list of words; some stand for others:
///
/// | word | what it stands for |
/// | --- | --- |
/// | `:file`, `:folder` | paths |
/// | `:then-file` | a path behind one of the words before it and a `=` |
/// | `?ids` | what `reprise completions ids` prints |
/// | `:nothing` | a value that nothing is known of |
/// | `:number` | a number that may be left out |
struct CompletionTable {
    struct Command {
        var name: String
        var summary: String
        var options: [(name: String, summary: String)]
        var mostArguments: Int
    }

    struct Place {
        /// A star stands for any word.
        var key: String
        var words: [String]
    }

    let commands: [Command]
    let places: [Place]

    init(_ specs: [CommandSpec]) {
        let names = specs.map(\.name).filter { !$0.isEmpty }
        commands =
            specs.map { spec in
                let options = spec.options + (spec.name.isEmpty ? [.version] : [])
                return Command(
                    name: spec.name, summary: spec.summary, options: options.map { ($0.name, $0.summary) },
                    mostArguments: spec.argumentCount.upperBound)
            } + [Command(name: "help", summary: "say more about a command", options: [], mostArguments: 1)]
        places =
            specs.flatMap { Self.places($0, commands: names) } + [
                Place(key: "help 1", words: Self.words(.commands, commands: names))
            ]
    }

    private static func places(_ spec: CommandSpec, commands: [String]) -> [Place] {
        let place = { (key: String, completion: Completion) in
            Place(key: "\(spec.name) \(key)", words: words(completion, commands: commands))
        }
        let values = spec.options.compactMap { option in
            option.isNumberOptional
                ? Place(key: "\(spec.name) \(option.name)", words: [":number"])
                : option.completes.map { place(option.name, $0) }
        }
        guard let arguments = spec.completes else { return values }
        let rest = arguments.after.sorted { $0.key < $1.key } + [("*", arguments.rest)]
        return values + [place("1", arguments.first)] + rest.map { place("\($0) +", $1) }
    }

    private static func words(_ completion: Completion, commands: [String]) -> [String] {
        switch completion {
        case .nothing: [":nothing"]
        case .file: [":file"]
        case .folder: [":folder"]
        case .words(let words): words
        case .wordsWithFile(let words): words + [":then-file"]
        case .commands: commands
        case .asked(let names): ["?\(names.rawValue)"]
        case .either(let several): several.flatMap { Self.words($0, commands: commands) }
        }
    }
}

extension CompletionTable {
    /// The table as functions of bash and zsh: `_reprise_command` and `_reprise_place`.
    ///
    /// - Parameter option: one as the shell wants it, without quotes.
    func functions(option: (_ name: String, _ summary: String) -> String) -> String {
        let commands = commands.map { command in
            let options = command.options.map { Self.quoted(option($0, $1)) }.joined(separator: " ")
            return "    \(Self.quoted(command.name))) most=\(command.mostArguments) options=(\(options)) ;;"
        }
        let places = places.map { place in
            let key = place.key.split(separator: "*", omittingEmptySubsequences: false).map { Self.quoted(String($0)) }
            let words = place.words.map(Self.quoted).joined(separator: " ")
            return "    \(key.joined(separator: "*"))) what=(\(words)) ;;"
        }
        return """
            # A command: its options, and how many arguments it takes at most.
            _reprise_command() {
                case "$1" in
            \(commands.joined(separator: "\n"))
                *) return 1 ;;
                esac
            }

            # What completes a place: words, paths, or names to be asked for.
            _reprise_place() {
                what=()
                case "$1" in
            \(places.joined(separator: "\n"))
                esac
            }

            """
    }

    private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
