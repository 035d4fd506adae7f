import Presentation

/// What holds for all commands: the manual says it, and README in the same words.
///
/// What stands between back quotes is code.
enum ProgramFacts {
    static let summary = "coach for Python at the command line"

    static let description =
        "Reprise hands you an exercise, runs what you wrote with your own `python3` inside a sandbox, and says what "
        + "probably happened, where your answer behaves like a mistake that many people make. Every attempt goes into a "
        + "journal of your own. What you have solved comes back, to be built again from an empty file."

    static let options = "Without a command:"

    static let exitStatuses = ExitCode.allCases.map { (code: $0.rawValue, meaning: $0.meaning) }

    static let environment: [(name: String, meaning: String)] = [
        ("`REPRISE_CATALOG`", "the folder with the exercises, as `--catalog`"),
        ("`REPRISE_WORKSPACE`", "the folder with your answers and journal, as `--workspace`"),
        ("`XDG_CONFIG_HOME`, `XDG_CACHE_HOME`", "where settings, and what can be made anew, are kept in `reprise`"),
        ("`VISUAL`, `EDITOR`", "the editor that a session opens"),
        ("`NO_COLOR`", "no colours, if it is not empty"),
        ("`REPRISE_NOW`", "the time that it is to be, as `2026-11-01T08:00:00Z`, for tests and demonstrations"),
    ]

    static let places: [(name: String, meaning: String)] = [
        (
            "the exercises",
            "`--catalog`, `REPRISE_CATALOG`, the folder you are in or one above it, the checkout of the program, "
                + "`share/reprise` beside it"
        ),
        ("your workspace", "`--workspace`, `REPRISE_WORKSPACE`, the nearest folder above that is one, `~/reprise`"),
        (
            "your settings",
            "`$XDG_CONFIG_HOME/reprise/settings`, `~/.config/reprise/settings`: `minutes = 30` and `day-begins-at = 4`, "
                + "a line each; `reprise plan` writes it"
        ),
        (
            "your limits",
            "`$XDG_CONFIG_HOME/reprise/limits.json`, `~/.config/reprise/limits.json`: the most that a program may use"
        ),
        (
            "the interpreter",
            "`python3` on the `PATH`; behind pyenv, asdf and the like the real one is found, once"
        ),
    ]
}

extension ExitCode {
    var meaning: String {
        switch self {
        case .accepted: "accepted or done"
        case .notAccepted: "not accepted or a fault was found"
        case .usage: "a word or file that cannot be used"
        case .unavailable: "something needed is missing (python3, a layer of the sandbox, room on the disk)"
        case .internalFault: "a fault of Reprise or its catalog"
        }
    }
}
