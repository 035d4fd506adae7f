import System

extension RunRequest.Kind {
    /// Imports the module and runs each example in its namespace, as doctest does.
    package static func session(module: String, examples: [String]) -> RunRequest.Kind {
        RunRequest.Kind(
            name: "session", payload: [Array(module.utf8), Fields.list(examples)])
    }
}
