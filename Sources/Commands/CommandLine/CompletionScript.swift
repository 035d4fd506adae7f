/// Completion scripts for shells, made from the command table.
enum CompletionScript {
    private static func named(_ commands: [CommandSpec]) -> [CommandSpec] { commands.filter { !$0.name.isEmpty } }

    /// What asks for the names that a command takes: exercises, tracks and topics, or what is explained; nothing where it
    /// takes none.
    private static func names(_ spec: CommandSpec) -> String? {
        let asked = [("TOPIC", "places"), ("ID", "ids"), ("MESSAGE", "topics")].filter { spec.arguments.contains($0.0) }
        if asked.isEmpty { return nil }
        return "(" + asked.map { "reprise completions \($0.1) 2>/dev/null" }.joined(separator: "; ") + ")"
    }

    /// The words that a command's argument can be, where its usage lists them, as in `bash|zsh|fish`.
    private static func choices(_ spec: CommandSpec) -> [String] {
        let words = spec.arguments.split(separator: " ").first.map { $0.split(separator: "|").map(String.init) } ?? []
        return words.count > 1 && words.allSatisfy { $0.allSatisfy(\.isLetter) } ? words : []
    }

    // MARK: - bash

    static func bash(_ commands: [CommandSpec]) -> String {
        let table = commands.map { spec in
            let options = spec.options.map(\.name).joined(separator: " ")
            let words = choices(spec).joined(separator: " ")
            let ids = names(spec).map { "$" + $0 } ?? words
            return "        \(spec.name.isEmpty ? "''" : spec.name)) options='\(options)'; words=\"\(ids)\" ;;"
        }
        let values = valueOptions(commands).joined(separator: "|")
        return """
            # Completion of reprise for bash.
            _reprise() {
                local current="${COMP_WORDS[COMP_CWORD]}" command='' options='' words='' i
                for ((i = 1; i < COMP_CWORD; i++)); do
                    case "${COMP_WORDS[i]}" in
                    \(values)) i=$((i + 1)) ;;
                    -*) ;;
                    *) command="${COMP_WORDS[i]}"; break ;;
                    esac
                done
                case "${COMP_WORDS[COMP_CWORD - 1]}" in
                \(values)) compopt -o dirnames 2>/dev/null; COMPREPLY=($(compgen -d -- "$current")); return ;;
                esac
                case "$command" in
            \(table.joined(separator: "\n"))
                esac
                [ -z "$command" ] && words='\(named(commands).map(\.name).joined(separator: " "))'
                if [[ "$current" == -* ]]; then
                    COMPREPLY=($(compgen -W "$options" -- "$current"))
                else
                    COMPREPLY=($(compgen -W "$words" -- "$current"))
                fi
            }
            complete -o default -F _reprise reprise

            """
    }

    private static func valueOptions(_ commands: [CommandSpec]) -> [String] {
        Set(commands.flatMap(\.options).filter { $0.value != nil && !$0.isNumberOptional }.map(\.name)).sorted()
    }

    // MARK: - zsh

    static func zsh(_ commands: [CommandSpec]) -> String {
        let list = named(commands).map { "        '\($0.name):\(zshQuoted($0.summary))'" }
        let cases = commands.map { spec in
            let options = spec.options.map { option in
                let takesFolder = option.value != nil && !option.isNumberOptional
                return "'\(option.name)\(takesFolder ? "=" : "")[\(zshQuoted(option.summary))]"
                    + (takesFolder ? ":folder:_files -/'" : "'")
            }
            let words = choices(spec)
            let arguments =
                names(spec).map { " '*:name:($\($0))'" }
                ?? (words.isEmpty ? "" : " '1:word:(\(words.joined(separator: " ")))'")
            return
                "        \(spec.name.isEmpty ? "''" : spec.name)) _arguments \(options.joined(separator: " "))\(arguments) ;;"
        }
        return """
            #compdef reprise
            # Completion of reprise for zsh.
            _reprise() {
                local -a commands
                commands=(
            \(list.joined(separator: "\n"))
                )
                if (( CURRENT == 2 )) && [[ "$words[2]" != -* ]]; then
                    _describe command commands
                    return
                fi
                local command="$words[2]"
                [[ "$command" == -* ]] && command=''
                if [[ -n "$command" ]]; then
                    shift words
                    (( CURRENT-- ))
                fi
                case "$command" in
            \(cases.joined(separator: "\n"))
                esac
            }
            _reprise "$@"

            """
    }

    private static func zshQuoted(_ text: String) -> String {
        text.map { "[]:".contains($0) ? "\\\($0)" : $0 == "'" ? "'\\''" : String($0) }.joined()
    }

    // MARK: - fish

    static func fish(_ commands: [CommandSpec]) -> String {
        var lines = ["# Completion of reprise for fish.", "complete -c reprise -f"]
        for spec in commands {
            let condition = spec.name.isEmpty ? "__fish_use_subcommand" : "__fish_seen_subcommand_from \(spec.name)"
            if !spec.name.isEmpty {
                lines.append(
                    "complete -c reprise -n __fish_use_subcommand -a \(spec.name) -d '\(fishQuoted(spec.summary))'")
            }
            for option in spec.options {
                let value = option.value == nil || option.isNumberOptional ? "" : " -r -F"
                lines.append(
                    "complete -c reprise -n '\(condition)' -l \(option.name.dropFirst(2))\(value) -d '\(fishQuoted(option.summary))'"
                )
            }
            if let names = names(spec) {
                lines.append("complete -c reprise -n '\(condition)' -a '\(names)'")
            }
            let words = choices(spec)
            if !words.isEmpty {
                lines.append("complete -c reprise -n '\(condition)' -a '\(words.joined(separator: " "))'")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func fishQuoted(_ text: String) -> String {
        text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    }
}
