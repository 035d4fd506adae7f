import System

/// Tools over a learner's files, which these never run.
extension RunRequest.Kind {
    /// Says of files of Python whether they can be read, and what in them silences a tool, as JSON.
    package static func sources(_ files: [String]) -> RunRequest.Kind {
        RunRequest.Kind(name: "sources", payload: [Fields.list(files)])
    }

    /// `mypy OPTIONS… FILES…`; only in a session whose profile has mypy.
    package static func mypy(_ options: [String], files: [String]) -> RunRequest.Kind {
        RunRequest.Kind(name: "mypy", payload: [Fields.list(options), Fields.list(files)])
    }

    /// `TOOL WORDS…`; only in a session for that tool.
    package static func native(_ words: [String]) -> RunRequest.Kind {
        RunRequest.Kind(name: "native", payload: [Fields.list(words)])
    }
}

/// Building a wheel, which does run a learner's files.
extension RunRequest.Kind {
    /// `python3 -m build --wheel --no-isolation`; only in a session whose profile has build.
    package static let build = RunRequest.Kind(name: "build", payload: [])

    /// Takes the wheel that the step before has left, clears the folder, says as JSON what is in the wheel, and installs
    /// it: its files below `site`, its scripts below `bin`.
    package static let wheel = RunRequest.Kind(name: "wheel", payload: [])
}
