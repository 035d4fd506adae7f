import Glibc

/// How a process has ended.
package enum Termination: Sendable, Equatable {
    case exited(Int)
    case signaled(Int)
    /// Nobody could say: the kernel no longer had the process, as where ended children are not kept for us.
    case unknown

    /// Whether it ended of itself and without complaint.
    package var isSuccess: Bool { self == .exited(0) }

    /// From the status that `waitpid` gives.
    package init(status: Int32) {
        let signal = Int(status & 0x7F)
        self = signal == 0 ? .exited(Int(status >> 8) & 0xFF) : .signaled(signal)
    }
}
