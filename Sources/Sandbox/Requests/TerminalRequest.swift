extension RunRequest.Kind {
    /// `python3 main.py` at the session's own terminal; only in a session that has one.
    package static let terminal = RunRequest.Kind(name: "terminal", payload: [])
}
