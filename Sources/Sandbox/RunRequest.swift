/// One case to run: the program, or the examples of a session, with the files that it finds.
public struct RunRequest: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        /// `python3 main.py ARGUMENTS… < standardInput`
        case program(arguments: [String], standardInput: [UInt8])
        /// `python3 main.py` at the session's own terminal; only in a session that has one.
        case terminal
        /// Imports the module and runs each example in its namespace, as doctest does.
        case session(module: String, examples: [String])
    }

    public var kind: Kind
    /// Contents by path below the working folder: the learner's files and the case's own.
    public var files: [String: [UInt8]]
    /// Paths below the working folder whose contents are wanted afterwards.
    public var wantedFiles: [String]
    /// A Python script that is started first, in the same sandbox, and has to print a line `ready`.
    public var service: [UInt8]?

    public init(
        kind: Kind, files: [String: [UInt8]], wantedFiles: [String] = [], service: [UInt8]? = nil
    ) {
        self.kind = kind
        self.files = files
        self.wantedFiles = wantedFiles
        self.service = service
    }
}
