import System

extension RunRequest.Kind {
    /// Imports the module and runs each example in its namespace, as doctest does.
    ///
    /// - Parameter ownNames: those that the module may give to something else although they are built-ins'.
    package static func session(
        module: String, examples: [String], ownNames: [String] = []
    ) -> RunRequest.Kind {
        RunRequest.Kind(
            name: "session", payload: [Array(module.utf8), Fields.list(examples), Fields.list(ownNames)])
    }
}
