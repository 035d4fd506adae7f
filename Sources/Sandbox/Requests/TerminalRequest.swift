import System

extension RunRequest.Kind {
    /// `python3 RUN…` at the session's own terminal; only in a session that has one.
    ///
    /// - Parameter run: a script below the working folder, or `-m` and a module, and whatever follows that always.
    package static func terminal(run: [String]) -> RunRequest.Kind {
        RunRequest.Kind(name: "terminal", payload: [Fields.list(run)])
    }
}
