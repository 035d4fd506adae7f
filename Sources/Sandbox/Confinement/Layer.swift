/// One layer of a session's confinement, and whether it is there.
public struct Layer: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
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

    public var kind: Kind
    public var isActive: Bool
    /// A number that says more, such as Landlock's version.
    public var version: Int?
}

extension Confinement {
    var layers: [Layer] {
        let inNamespaces = rung == .full
        return [
            Layer(kind: .namespaces, isActive: inNamespaces),
            Layer(kind: .privateRoot, isActive: inNamespaces),
            Layer(kind: .landlock, isActive: landlockVersion > 0, version: landlockVersion),
            Layer(kind: .filter, isActive: usesFilter),
            Layer(kind: .identity, isActive: identity != .unchanged || !isPrivilegedCaller),
            Layer(kind: .processCount, isActive: countsOwnProcesses),
            Layer(kind: .limits, isActive: true),
        ]
    }
}
