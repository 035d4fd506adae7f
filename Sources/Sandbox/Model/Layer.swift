/// One layer of a session's confinement, and whether it is there.
package struct Layer: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Processes, network, mounts, IPC and host name of the session's own.
        case namespaces
        /// A file system with nothing in it but the interpreter.
        case privateRoot = "private root"
        case landlock
        /// The allowlist of system calls.
        case filter = "system call filter"
        /// Not the user who started us, or one without any capability.
        case identity = "another user"
        /// A limit on processes that counts the session alone.
        case processCount = "process count"
        /// Limits on memory, time, files and output.
        case limits
    }

    package var kind: Kind
    package var isActive: Bool
    /// A number that says more, such as Landlock's version.
    package var version: Int?
}
