/// One case to run, with the files that it finds. A kind of request is a file beside this one, and one of the driver's.
package struct RunRequest: Sendable, Equatable {
    /// What is to be done, by the name under which the driver knows it, and what it needs for that.
    package struct Kind: Sendable, Equatable {
        let name: String
        let payload: [[UInt8]]

        /// Whether an exception can be observed in it: where the driver stands by as it is raised.
        package var isObservable: Bool { name == "program" || name == "session" }
    }

    package var kind: Kind
    /// Contents by path below the working folder: the learner's files and the case's own.
    package var files: [String: [UInt8]]
    /// Paths below the working folder whose contents are wanted afterwards.
    package var wantedFiles: [String]
    /// A Python script that is started first, in the same sandbox, and has to print a line `ready`; once for each step.
    package var service: [UInt8]?
    /// Limits lower than those of the profile, where there are any.
    package var limits: ResourceLimits?
    /// Time on a processor, finer than the limits have it; means nothing without these.
    package var cpuMicroseconds: Int?
    /// Whether sleeping takes no time: a case waits by moving its clock on, which the record tells.
    package var hasVirtualClock = false
    /// What of the machine is to seem otherwise than it is.
    package var surroundings: Surroundings?
    /// Whether what was at hand where an exception ends the program is to be told: for runs that are only for that.
    package var observesException = false
    /// What is done afterwards in the same folder, each once the one before has come to its end within all limits.
    package var then: [Step] = []

    /// Something further to be done in the folder that the step before has left.
    package struct Step: Sendable, Equatable {
        package var kind: Kind
        package var wantedFiles: [String]

        package init(kind: Kind, wantedFiles: [String] = []) {
            self.kind = kind
            self.wantedFiles = wantedFiles
        }
    }

    package init(
        kind: Kind, files: [String: [UInt8]], wantedFiles: [String] = [], service: [UInt8]? = nil
    ) {
        self.kind = kind
        self.files = files
        self.wantedFiles = wantedFiles
        self.service = service
    }
}
