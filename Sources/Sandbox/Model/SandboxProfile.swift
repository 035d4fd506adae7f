/// What a program may use: a named set of rights and limits. Every profile states every limit.
package struct SandboxProfile: Sendable, Equatable {
    package enum Network: String, Sendable, CaseIterable {
        /// No network at all.
        case none
        /// A loopback interface of the session's own, which reaches nothing but the session itself.
        case loopback
    }

    package var id: String
    package var title: String
    package var network: Network
    /// How many processes the program may have beside itself; 0 forbids fork.
    package var processes: Int
    /// Modules that are imported once a session, so that no case pays for them.
    package var preload: [String]
    package var limits: ResourceLimits
    /// What `requirements.txt` says, where the profile has third-party packages.
    package var requirements: Requirements?
    /// A program of the packages that a session is for: nothing else runs there, and nowhere else does it.
    package var tool: String?

    /// Sessions of the same can take each other's cases.
    package var sessionKey: String { tool.map { "\(id) \($0)" } ?? id }

    package init(
        id: String, title: String, network: Network, processes: Int, preload: [String], limits: ResourceLimits,
        requirements: Requirements? = nil
    ) {
        self.id = id
        self.title = title
        self.network = network
        self.processes = processes
        self.preload = preload
        self.limits = limits
        self.requirements = requirements
    }
}

/// The limits of one case. Sizes are in units of 1024 bytes or 1024 of these.
package struct ResourceLimits: Sendable, Equatable {
    /// Time on the clock, from the fork to the end.
    package var wallSeconds: Int
    /// Time on a processor, for each process.
    package var cpuSeconds: Int
    /// Address space, for each process, and what is really used with its page tables.
    package var memoryMiB: Int
    package var threads: Int
    /// What may be written to standard output, and as much again to standard error.
    package var outputKiB: Int
    /// The size of one file.
    package var fileKiB: Int
    /// All files together, and their number: enforced by a file system of the session's own, or watched.
    package var diskKiB: Int
    package var files: Int
    package var openFiles: Int

    /// In the order in which the driver is told them: those of one case, which the session's own do not hold already.
    var ofOneCase: [Int] {
        [cpuSeconds, wallSeconds * 1000, outputKiB << 10, memoryMiB << 20, fileKiB << 10, openFiles]
    }

    package init(
        wallSeconds: Int, cpuSeconds: Int, memoryMiB: Int, threads: Int, outputKiB: Int, fileKiB: Int, diskKiB: Int,
        files: Int, openFiles: Int
    ) {
        self.wallSeconds = wallSeconds
        self.cpuSeconds = cpuSeconds
        self.memoryMiB = memoryMiB
        self.threads = threads
        self.outputKiB = outputKiB
        self.fileKiB = fileKiB
        self.diskKiB = diskKiB
        self.files = files
        self.openFiles = openFiles
    }
}
