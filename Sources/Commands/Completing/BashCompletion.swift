/// The completion script for bash.
///
/// Names and paths are data: they are compared and quoted, and never expanded, which `compgen -W` would do.
enum BashCompletion {
    static func script(_ table: CompletionTable) -> String {
        let commands = table.commands.map(\.name).filter { !$0.isEmpty }.joined(separator: " ")
        return [
            "# Completion of reprise for bash.", "", table.functions { name, _ in name }, reading, offering,
            completing.replacing("COMMANDS", with: commands),
        ].joined(separator: "\n")
    }

    private static let reading = #"""
        # Takes a line apart: what is complete goes into `words`, the word at its end into `word`, without their quotes;
        # `open` is the quote that it is within, and `redirecting` says that it names a file for the shell.
        _reprise_read() {
            local line="$1" char next begun='' i
            words=() word='' open='' redirecting=''
            for ((i = 0; i < ${#line}; i++)); do
                char="${line:i:1}"
                if [[ $open == "'" && $char != "'" ]]; then
                    word+="$char"
                elif [[ $char == \\ ]]; then
                    next="${line:i+1:1}" begun=1
                    ((++i))
                    [[ $open == '"' && $next != [\$\`\"\\] ]] && word+="$char"
                    word+="$next"
                elif [[ -n $open ]]; then
                    if [[ $char == "$open" ]]; then open=''; else word+="$char"; fi
                elif [[ $char == [\'\"] ]]; then
                    open="$char" begun=1
                elif [[ $char == [[:space:]] ]]; then
                    [[ -n $begun && -z $redirecting ]] && words+=("$word")
                    [[ -n $begun ]] && redirecting=''
                    word='' begun=''
                elif [[ $char == [\<\>] ]]; then
                    [[ -n $begun && -z $redirecting && $word != +([0-9\&]) ]] && words+=("$word")
                    word='' begun='' redirecting=1
                else
                    word+="$char" begun=1
                fi
            done
        }

        """#

    private static let offering = #"""
        # Offers what `word` can become, quoted as the line has it: only what comes after `before` is replaced there.
        _reprise_add() {
            local whole="$1" rest head=''
            [[ $whole == "$word"* && $whole != "$before" ]] || return
            rest="${whole:${#before}}"
            case "$quote" in
            "'") rest="${rest//\'/\'\\\'\'}" ;;
            '"')
                rest="${rest//\\/\\\\}"
                rest="${rest//\"/\\\"}"
                rest="${rest//\$/\\\$}"
                rest="${rest//\`/\\\`}"
                ;;
            *)
                # A tilde means a home as long as it is not quoted.
                if [[ -z $before && $rest == \~*/* && ${2-} == path ]]; then
                    head="${rest%%/*}/"
                    rest="${rest#*/}"
                fi
                [[ -n $rest ]] && printf -v rest '%q' "$rest"
                ;;
            esac
            COMPREPLY+=("$head$rest")
        }

        # Offers paths behind a beginning of the word, which is none: `--catalog=` or `json=`.
        _reprise_paths() {
            local beginning="$1" kind="$2" path
            local -a paths=()
            mapfile -t paths < <(compgen "$kind" -- "${word:${#beginning}}")
            for path in "${paths[@]}"; do
                [[ -d $path || $path == \~* && -d $HOME${path:1} ]] && path+=/
                _reprise_add "$beginning$path" path
            done
        }

        # Offers the names that the program prints; none where it is missing or fails.
        _reprise_ask() {
            local name
            local -a names=()
            type -P reprise >/dev/null || return
            mapfile -t names < <(command reprise completions "$@" 2>/dev/null </dev/null)
            for name in "${names[@]}"; do _reprise_add "$beginning$name"; done
        }

        # Offers what completes a place, behind a beginning of the word as `--format=`.
        _reprise_offer() {
            local beginning="$1" item value="${word:${#1}}"
            for item in "${what[@]}"; do
                case "$item" in
                :file) _reprise_paths "$beginning" -f ;;
                :folder) _reprise_paths "$beginning" -d ;;
                :then-file) [[ $value == *=* ]] && _reprise_paths "$beginning${value%%=*}=" -f ;;
                :*) ;;
                \?*) _reprise_ask "${item:1}" ${catalog:+--catalog "$catalog"} ;;
                *) _reprise_add "$beginning$item" ;;
                esac
            done
            [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == */ ]] && compopt -o nospace 2>/dev/null
        }

        """#

    private static let completing = #"""
        _reprise() {
            local line="${COMP_LINE:0:COMP_POINT}" word open redirecting before quote command name
            local count=0 first='' value='' plain='' catalog='' most=0 i
            local -a words=() options=() what=()
            local given=' '
            COMPREPLY=()
            _reprise_read "${line:0:${#line}-${#2}}"
            before="$word" quote="$open"
            _reprise_read "$line"
            if [[ -n $redirecting ]]; then
                what=(:file)
                _reprise_offer ''
                return
            fi
            if [[ ${#words[@]} -eq 1 && $word != -* ]]; then
                what=(COMMANDS)
                _reprise_offer ''
                return
            fi
            command="${words[1]-}" i=2
            [[ $command == -* || ${#words[@]} -eq 1 ]] && command='' i=1
            _reprise_command "$command" || return
            for (( ; i < ${#words[@]}; i++)); do
                name="${words[i]%%=*}"
                if [[ -n $plain || ${words[i]} != -?* ]]; then
                    ((++count == 1)) && first="${words[i]}"
                elif [[ ${words[i]} == -- ]]; then
                    plain=1
                else
                    given+="$name "
                    _reprise_place "$command $name"
                    case "${what[0]-}" in
                    '') ;;
                    :number) [[ ${words[i + 1]-} == +([0-9]) ]] && ((++i)) ;;
                    *)
                        if [[ ${words[i]} == *=* ]]; then
                            value="${words[i]#*=}"
                        elif ((++i == ${#words[@]})); then
                            _reprise_offer ''
                            return
                        else
                            value="${words[i]}"
                        fi
                        [[ $value == \~/* ]] && value="$HOME/${value:2}"
                        [[ $name == --catalog ]] && catalog="$value"
                        ;;
                    esac
                fi
            done
            what=()
            if [[ -z $plain && $word == --*=* ]]; then
                _reprise_place "$command ${word%%=*}"
                _reprise_offer "${word%%=*}="
            elif [[ -z $plain && $word == -* || -z $word && $count -ge $most ]]; then
                for name in "${options[@]}"; do
                    _reprise_place "$command $name"
                    # One that takes no value says nothing more when it is said twice.
                    [[ ${#what[@]} -eq 0 && $given == *" $name "* ]] || _reprise_add "$name"
                done
            elif ((count < most)); then
                if ((count == 0)); then _reprise_place "$command 1"; else _reprise_place "$command $first +"; fi
                _reprise_offer ''
            fi
        }
        complete -F _reprise reprise

        """#
}
