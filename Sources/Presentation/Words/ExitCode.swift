/// How a command ends. The numbers above 1 are those of `sysexits.h`.
package enum ExitCode: Int32, Sendable, CaseIterable {
    case accepted = 0
    case notAccepted = 1
    /// The command line, or a file named on it, cannot be used as it is.
    case usage = 64
    /// Something that is needed is missing: python3, a sandbox layer, room on the disk.
    case unavailable = 69
    /// A fault of Reprise itself.
    case internalFault = 70
}
