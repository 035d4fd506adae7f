import System

extension RunRequest.Kind {
    /// `python3 RUN… ARGUMENTS… < standardInput`
    ///
    /// - Parameter run: a script below the working folder, or `-m` and a module, and whatever follows that always.
    package static func program(
        run: [String] = ["main.py"], arguments: [String], standardInput: [UInt8]
    ) -> RunRequest.Kind {
        RunRequest.Kind(name: "program", payload: [Fields.list(run + arguments), standardInput])
    }
}
