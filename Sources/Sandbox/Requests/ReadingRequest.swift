import System

extension RunRequest.Kind {
    /// Reads a Python file that Python cannot read, and tells what is wrong with it; nothing of it is run.
    ///
    /// - Parameter file: its path in the request.
    package static func reading(_ file: String) -> RunRequest.Kind {
        RunRequest.Kind(name: "reading", payload: [Array(file.utf8)])
    }
}
