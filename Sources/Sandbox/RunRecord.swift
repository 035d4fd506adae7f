/// What happened when a case was run: no judgement.
public struct RunRecord: Sendable, Equatable {
    public enum Termination: Sendable, Equatable {
        case exited(Int)
        case signaled(Int)
        /// The case's service never got ready, so that the program was not started.
        case notStarted
        /// The whole session was lost with this case: its driver died or stopped answering.
        case lost
    }

    /// A limit that the sandbox itself saw reached. Others show only in the exception they lead to.
    public enum ReachedLimit: String, Sendable {
        case wall
        case cpu
        case output
    }

    /// What became of a file that the case was to leave behind.
    public enum LeftFile: Sendable, Equatable {
        case content([UInt8])
        case missing
        /// A directory, a link, a pipe, or a file that cannot be opened.
        case notAFile
        case tooLarge(bytes: Int)
    }

    public var termination: Termination
    public var reachedLimit: ReachedLimit?
    public var standardOutput: [UInt8]
    public var standardError: [UInt8]
    public var files: [String: LeftFile]
    /// The import of the module and each example, in order, as far as the session came; empty for a whole program.
    public var examples: [ExampleRecord]
    /// What the case's service has printed; empty where there is none.
    public var serviceLog: [UInt8] = []
    public var wallMicroseconds: Int
    public var cpuMicroseconds: Int
    public var peakMemoryKiB: Int
    /// The folder that the program's files were in, as it shows in tracebacks.
    public var workFolder: String
}

/// What one example of an interpreter session printed, and the exception that it raised.
public struct ExampleRecord: Sendable, Equatable {
    public var standardOutput: [UInt8]
    public var standardError: [UInt8]
    /// The last line of the traceback, as `ValueError: no such word`.
    public var exception: [UInt8]?
}
