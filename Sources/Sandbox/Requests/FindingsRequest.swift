import System

extension RunRequest.Kind {
    /// Reads Python files, and tells what their text alone shows; nothing of them is run.
    ///
    /// - Parameters:
    ///   - files: their paths in the request, each with whether python3 is started with it, so that nobody else uses its
    ///     names.
    ///   - isForStyle: whether no more is wanted than what could be said more simply, which is quicker.
    package static func findings(
        _ files: [(path: String, isProgram: Bool)], isForStyle: Bool = false
    ) -> RunRequest.Kind {
        RunRequest.Kind(
            name: "findings",
            payload: [Array((isForStyle ? "style" : "all").utf8)]
                + files.flatMap { [Array($0.path.utf8), Array(($0.isProgram ? "program" : "module").utf8)] })
    }

    /// Whether what is run uses the names of the answer, and does not only start it as a program.
    package var usesNames: Bool { ["session", "mutant-sessions", "tests", "hollow"].contains(name) }
}
