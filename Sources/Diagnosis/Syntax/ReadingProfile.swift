import Sandbox

extension SandboxProfile {
    /// What reading a program needs, where no catalog is at hand whose profiles could be asked.
    package static let reading = SandboxProfile(
        id: "reading", title: "Reads a program, and runs nothing of it", network: .none, processes: 0, preload: [],
        limits: ResourceLimits(
            wallSeconds: 5, cpuSeconds: 2, memoryMiB: 512, threads: 4, outputKiB: 1024, fileKiB: 2048, diskKiB: 4096,
            files: 64, openFiles: 64))
}
