/// What a program may use: a named set of rights and limits. Every profile states every limit.
public struct SandboxProfile: Sendable, Equatable {
    public enum Network: String, Sendable, CaseIterable {
        /// No network at all.
        case none
        /// A loopback interface of the session's own, which reaches nothing but the session itself.
        case loopback
    }

    public var id: String
    public var title: String
    public var network: Network
    /// How many processes the program may have beside itself; 0 forbids fork.
    public var processes: Int
    /// Modules that are imported once a session, so that no case pays for them.
    public var preload: [String]
    public var limits: ResourceLimits
    /// The text of `requirements.txt`, where the profile has third-party packages: pinned, with hashes.
    public var requirements: String?

    public init(
        id: String, title: String, network: Network, processes: Int, preload: [String], limits: ResourceLimits,
        requirements: String? = nil
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
public struct ResourceLimits: Sendable, Equatable {
    /// Time on the clock, from the fork to the end.
    public var wallSeconds: Int
    /// Time on a processor, for each process.
    public var cpuSeconds: Int
    /// Address space, for each process.
    public var memoryMiB: Int
    public var threads: Int
    /// What may be written to standard output, and as much again to standard error.
    public var outputKiB: Int
    /// The size of one file.
    public var fileKiB: Int
    /// All files together, and their number; enforced in a private root only.
    public var diskKiB: Int
    public var files: Int
    public var openFiles: Int

    public init(
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
