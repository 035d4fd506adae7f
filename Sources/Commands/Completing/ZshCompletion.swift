/// The completion script for zsh, to be put on `$fpath` or to be sourced.
enum ZshCompletion {
    static func script(_ table: CompletionTable) -> String {
        let commands = table.commands.filter { !$0.name.isEmpty }
            .map { "        '\($0.name):\($0.summary.replacing("'", with: "'\\''"))'" }
        return [
            "#compdef reprise", "# Completion of reprise for zsh.", "",
            table.functions { name, summary in "\(name):\(summary)" }, offering,
            completing.replacing("COMMANDS", with: commands.joined(separator: "\n")),
        ].joined(separator: "\n")
    }

    private static let offering = #"""
        # Offers the names that the program prints; none where it is missing or fails.
        _reprise_ask() {
            local -a names
            (( $+commands[reprise] )) || return
            names=("${(@f)$(command reprise completions "$@" 2>/dev/null </dev/null)}")
            names=("${(@)names:#}")
            local -a open=("${(@M)names:#*/}")
            names=("${(@)names:#*/}")
            (( $#open )) && compadd -S '' -a open
            (( $#names )) && compadd -a names
        }

        # Offers what completes a place.
        _reprise_offer() {
            local item
            local -a listed
            for item in "${(@)what}"; do
                case "$item" in
                (:file) _files ;;
                (:folder) _files -/ ;;
                (:then-file) [[ $PREFIX == *=* ]] && compset -P '*=' && _files && return ;;
                (:*) ;;
                (\?*) _reprise_ask "${item[2,-1]}" ${catalog:+--catalog} $catalog ;;
                (*) listed+=("$item") ;;
                esac
            done
            (( $#listed )) && compadd -a listed
        }

        """#

    private static let completing = #"""
        _reprise() {
            local command name value first plain catalog
            local -i count most i
            local -a typed options what given
            typed=("${(@Q)words[1,CURRENT-1]}")
            if (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then
                local -a commands_of_reprise
                commands_of_reprise=(
        COMMANDS
                )
                _describe command commands_of_reprise
                return
            fi
            command="${typed[2]}" i=3
            [[ $command == -* || CURRENT -eq 2 ]] && command='' i=2
            _reprise_command "$command" || return
            for (( ; i <= $#typed; i++ )); do
                name="${typed[i]%%=*}"
                if [[ -n $plain || ${typed[i]} != -?* ]]; then
                    (( ++count == 1 )) && first="${typed[i]}"
                elif [[ ${typed[i]} == -- ]]; then
                    plain=1
                else
                    given+=("$name")
                    _reprise_place "$command $name"
                    case "${what[1]}" in
                    ('') ;;
                    (:number) [[ ${typed[i+1]} == <-> ]] && (( ++i )) ;;
                    (*)
                        if [[ ${typed[i]} == *=* ]]; then
                            value="${typed[i]#*=}"
                        elif (( ++i > $#typed )); then
                            _reprise_offer
                            return
                        else
                            value="${typed[i]}"
                        fi
                        [[ $value == \~/* ]] && value="$HOME/${value[3,-1]}"
                        [[ $name == --catalog ]] && catalog="$value"
                        ;;
                    esac
                fi
            done
            what=()
            if [[ -z $plain && $PREFIX == --*=* ]]; then
                name="${PREFIX%%=*}"
                _reprise_place "$command $name"
                compset -P 1 '*='
                _reprise_offer
            elif [[ -z $plain && $PREFIX == -* || -z $PREFIX && count -ge most ]]; then
                # One that takes no value says nothing more when it is said twice.
                for name in "${(@)given}"; do
                    _reprise_place "$command $name"
                    (( $#what )) || options=("${(@)options:#$name:*}")
                done
                _describe option options
            elif (( count < most )); then
                if (( count == 0 )); then _reprise_place "$command 1"; else _reprise_place "$command $first +"; fi
                _reprise_offer
            fi
        }
        if [[ $funcstack[1] == _reprise ]]; then _reprise "$@"; else compdef _reprise reprise; fi

        """#
}
