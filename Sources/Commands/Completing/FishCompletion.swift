/// The completion script for fish.
enum FishCompletion {
    static func script(_ table: CompletionTable) -> String {
        let names = table.commands.filter { !$0.name.isEmpty }
        let commands = table.commands.map { command in
            let options = command.options.map { " \\\n            \(quoted($0))\\t\(quoted($1))" }.joined()
            return """
                    case \(quoted(command.name))
                        echo \(command.mostArguments)
                \(options.isEmpty ? "" : "        printf '%s\\n'\(options)\n")
                """
        }
        let places = table.places.map { place in
            "        case \(quoted(place.key))\n            printf '%s\\n' \(place.words.map(quoted).joined(separator: " "))"
        }
        return """
            # Completion of reprise for fish.

            # A command: how many arguments it takes at most, then its options.
            function __reprise_command
                switch "$argv[1]"
            \(commands.map { $0 }.joined())    end
            end

            # What completes a place: words, paths, or names to be asked for.
            function __reprise_place
                switch "$argv[1]"
            \(places.joined(separator: "\n"))
                end
            end

            function __reprise_commands
                printf '%s\\n'\(names.map { " \\\n        \(quoted($0.name))\\t\(quoted($0.summary))" }.joined())
            end

            \(completing)
            """
    }

    private static func quoted(_ text: String) -> String {
        "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
    }

    private static let completing = #"""
        # What completes the word at the cursor: a line for its beginning that stays, as `--format=`; one for the catalog
        # that is named; then what completes the rest, where `:options` and what follows are lines of options, and
        # `:commands` stands for the commands.
        function __reprise_wanted
            set -l typed (commandline -opc)
            set -l word (commandline -ct)
            set -l command ''
            set -l i 2
            if test (count $typed) -eq 1; and not string match -q -- '-*' $word
                printf '%s\n' '' '' :commands
                return
            end
            if test (count $typed) -gt 1; and not string match -q -- '-*' $typed[2]
                set command $typed[2]
                set i 3
            end
            set -l described (__reprise_command $command)
            test -n "$described"; or return
            set -l first
            set -l count 0
            set -l plain ''
            set -l catalog ''
            set -l given
            while test $i -le (count $typed)
                set -l part $typed[$i]
                if test -n "$plain"; or not string match -q -- '-?*' $part
                    set count (math $count + 1)
                    set -q first[1]; or set first $part
                else if test "$part" = --
                    set plain yes
                else
                    set -l pieces (string split -m 1 -- = $part)
                    set -a given $pieces[1]
                    set -l what (__reprise_place "$command $pieces[1]")
                    if test "$what[1]" = :number
                        string match -qr -- '^[0-9]+$' "$typed[$(math $i + 1)]"; and set i (math $i + 1)
                    else if set -q what[1]
                        if not set -q pieces[2]
                            set i (math $i + 1)
                            if test $i -gt (count $typed)
                                printf '%s\n' '' "$catalog" $what
                                return
                            end
                            set pieces[2] $typed[$i]
                        end
                        test $pieces[1] = --catalog; and set catalog (string replace -r -- '^~/' $HOME/ $pieces[2])
                    end
                end
                set i (math $i + 1)
            end
            if test -z "$plain"; and string match -q -- '--*=*' $word
                set -l name (string split -m 1 -- = $word)[1]
                printf '%s\n' "$name=" "$catalog" (__reprise_place "$command $name")
            else if test -z "$plain"; and string match -q -- '-*' $word; or test -z "$word" -a $count -ge $described[1]
                printf '%s\n' '' "$catalog" :options
                for option in $described[2..]
                    # One that takes no value says nothing more when it is said twice.
                    set -l name (string split -m 1 \t -- $option)[1]
                    contains -- $name $given; and test -z "$(__reprise_place "$command $name")"; or printf '%s\n' $option
                end
            else if test $count -ge $described[1]
                return
            else if test $count -eq 0
                printf '%s\n' '' "$catalog" (__reprise_place "$command 1")
            else
                printf '%s\n' '' "$catalog" (__reprise_place "$command $first +")
            end
        end

        # Whether paths of a kind complete the word.
        function __reprise_wants
            set -l wanted (__reprise_wanted)
            contains -- $argv[1] $wanted[3..]; and return
            test "$argv[1]" = :file; and contains -- :then-file $wanted[3..]
            and string match -q -- '*=*' (string replace -- "$wanted[1]" '' (commandline -ct))
        end

        # All that completes the word but paths.
        function __reprise_words
            set -l wanted (__reprise_wanted)
            for item in $wanted[3..]
                switch $item
                    case ':commands'
                        __reprise_commands
                    case ':options'
                        printf '%s\n' $wanted[4..]
                        return
                    case ':*'
                    case '\?*'
                        command -q reprise; or continue
                        set -l named
                        test -n "$wanted[2]"; and set named --catalog $wanted[2]
                        for name in (command reprise completions (string sub -s 2 -- $item) $named 2>/dev/null </dev/null)
                            printf '%s\n' $wanted[1]$name
                        end
                    case '*'
                        printf '%s\n' $wanted[1]$item
                end
            end
        end

        complete -c reprise -f
        complete -c reprise -n '__reprise_wants :file' -F
        complete -c reprise -n '__reprise_wants :folder' -a '(__fish_complete_directories)'
        complete -c reprise -a '(__reprise_words)'

        """#
}
