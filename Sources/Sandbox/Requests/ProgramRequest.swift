import System

extension RunRequest.Kind {
    /// `python3 main.py ARGUMENTS… < standardInput`
    package static func program(arguments: [String], standardInput: [UInt8]) -> RunRequest.Kind {
        RunRequest.Kind(
            name: "program", payload: [Fields.list(arguments), standardInput])
    }
}
