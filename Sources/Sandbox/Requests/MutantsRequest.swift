import System

extension RunRequest.Kind {
    /// Reads Python files and proposes small changes of them; nothing of them is run.
    ///
    /// - Parameters:
    ///   - most: how many there may be of one file; of more some are taken from all over it.
    ///   - files: those to change, by their paths in the request.
    package static func mutants(atMost most: Int, files: [String]) -> RunRequest.Kind {
        RunRequest.Kind(name: "mutants", payload: [Array("\(most)".utf8), Fields.list(files)])
    }
}
