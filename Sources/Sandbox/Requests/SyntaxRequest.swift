import System

extension RunRequest.Kind {
    /// Reads Python files and tells which constructs are where; nothing of them is run.
    ///
    /// - Parameters:
    ///   - within: the definition that the constructs have to be in, as `Shelf.add`; `*` stands for anything.
    ///   - files: those to look at, by their paths in the request.
    package static func syntax(constructs: [String], within: String?, files: [String]) -> RunRequest.Kind {
        RunRequest.Kind(
            name: "syntax", payload: [Fields.list(constructs), Array((within ?? "").utf8), Fields.list(files)])
    }
}
