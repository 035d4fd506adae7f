import System

extension RunRequest.Kind {
    /// Reads Python files and proposes small changes of them; nothing of them is run.
    ///
    /// - Parameters:
    ///   - most: how many there may be of one file; of more some are taken from all over it.
    ///   - files: those to change, by their paths in the request.
    ///   - earlier: what was in them before: of each change it is told whether its statement has stood there already.
    package static func mutants(
        atMost most: Int, files: [String], earlier: [String: [UInt8]] = [:]
    ) -> RunRequest.Kind {
        let texts = Fields.pack(files.map { earlier[$0] ?? [] })
        return RunRequest.Kind(name: "mutants", payload: [Array("\(most)".utf8), Fields.list(files), texts])
    }
}
