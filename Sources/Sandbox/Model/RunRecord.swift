/// What happened when a case was run: no judgement.
package struct RunRecord: Sendable, Equatable {
    package enum Termination: Sendable, Equatable {
        case exited(Int)
        case signaled(Int)
        /// The case's service never got ready, so that the program was not started.
        case notStarted
        /// The whole session was lost with this case: its driver died or stopped answering.
        case lost
    }

    /// A limit that the sandbox itself saw reached. Others show only in the exception they lead to.
    package enum ReachedLimit: String, Sendable {
        case wall
        case cpu
        case output
        /// Seen from outside: see ``CaseWatch``.
        case memory
        case threads
        case disk
        case files
    }

    /// What became of a file that the case was to leave behind.
    package enum LeftFile: Sendable, Equatable {
        case content([UInt8])
        case missing
        /// A directory, a link, a pipe, or a file that cannot be opened.
        case notAFile
        case tooLarge(bytes: Int)
    }

    /// What a virtual clock has counted.
    package struct VirtualClock: Sendable, Equatable {
        /// How much time has passed on it by waiting.
        package var microseconds: Int
        /// Whether time had to pass for real, since another thread was alive.
        package var hasReallyWaited: Bool

        package init(microseconds: Int, hasReallyWaited: Bool = false) {
            self.microseconds = microseconds
            self.hasReallyWaited = hasReallyWaited
        }
    }

    package var termination: Termination
    package var reachedLimit: ReachedLimit?
    package var standardOutput: [UInt8]
    package var standardError: [UInt8]
    package var files: [String: LeftFile]
    /// The import of the module and each example, in order, as far as the session came; empty for a whole program.
    package var examples: [ExampleRecord]
    /// Whether the program has written into what the driver records of the examples; those before that are true.
    package var isForged = false
    /// What the driver itself has noted, for kinds of request that say more than output: each what its kind makes of it.
    package var notes: [[UInt8]] = []
    /// What a client has heard, where the program is a server.
    package var conversation: ConversationRecord?
    /// What the case's service has printed; empty where there is none.
    package var serviceLog: [UInt8] = []
    package var wallMicroseconds: Int
    package var cpuMicroseconds: Int
    package var peakMemoryKiB: Int
    /// The folder that the program's files were in, as it shows in tracebacks.
    package var workFolder: String
    /// Nothing where the clock was the real one.
    package var clock: VirtualClock?
    /// What was at hand where exceptions were raised, where that was asked for: text of the program's own, and no proof of
    /// anything.
    package var observations: [ExceptionObservation] = []
    /// What happened in the further steps of the request, as far as they were begun.
    package var then: [RunRecord] = []

    package init(
        termination: Termination, reachedLimit: ReachedLimit? = nil, standardOutput: [UInt8], standardError: [UInt8],
        files: [String: LeftFile], examples: [ExampleRecord], serviceLog: [UInt8] = [], wallMicroseconds: Int,
        cpuMicroseconds: Int, peakMemoryKiB: Int, workFolder: String
    ) {
        self.termination = termination
        self.reachedLimit = reachedLimit
        self.standardOutput = standardOutput
        self.standardError = standardError
        self.files = files
        self.examples = examples
        self.serviceLog = serviceLog
        self.wallMicroseconds = wallMicroseconds
        self.cpuMicroseconds = cpuMicroseconds
        self.peakMemoryKiB = peakMemoryKiB
        self.workFolder = workFolder
    }
}

/// What one example of an interpreter session printed and showed, and the exception that it raised.
package struct ExampleRecord: Sendable, Equatable {
    package var standardOutput: [UInt8]
    package var standardError: [UInt8]
    /// What of the output is the example's value, as the interpreter shows it; the rest was printed.
    package var shown: Range<Int>?
    /// The last line of the traceback, as `ValueError: no such word`, and the exception's notes.
    package var exception: [UInt8]?
    /// Whether it is an `assert` of the examples' own that did not hold, and no exception of the learner's program.
    package var isAssertion = false
    /// Whether Python could not even read the example, which then was not run.
    package var isUnreadable = false

    package init(
        standardOutput: [UInt8], standardError: [UInt8], exception: [UInt8]? = nil, isUnreadable: Bool = false
    ) {
        self.standardOutput = standardOutput
        self.standardError = standardError
        self.exception = exception
        self.isUnreadable = isUnreadable
    }
}
