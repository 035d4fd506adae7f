import Sandbox

/// What a run may use, where that is less than the limits of its case: for programs that are tried by the hundred.
package struct RunAllowance: Sendable, Equatable {
    /// On a processor, so that it does not matter what else the machine does.
    package var cpuMicroseconds: Int
    package var memoryMiB: Int

    package init(cpuMicroseconds: Int, memoryMiB: Int) {
        self.cpuMicroseconds = cpuMicroseconds
        self.memoryMiB = memoryMiB
    }

    func applied(to limits: ResourceLimits) -> ResourceLimits {
        var lowered = limits
        lowered.memoryMiB = min(memoryMiB, limits.memoryMiB)
        return lowered
    }
}
