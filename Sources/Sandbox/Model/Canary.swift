/// Something that must be impossible inside a session, tried at its start by a process just like a learner's.
///
/// What the kernel says of itself proves nothing: a container may have taken away what its version promises. The
/// numbers are the bits in which the driver reports what *was* possible.
package enum Canary: Int, Sendable, CaseIterable {
    /// A file of the host was opened.
    case file = 1
    /// A connection to a port of the host was made.
    case network = 2
    /// A process was made, though the profile allows none.
    case process = 4
    /// A process outside the session could be signalled.
    case signal = 8
    /// There was no port of the host to try a connection to, although connections can be made.
    case networkUntried = 16

    /// Those in a number that the driver has sent.
    static func escaped(in bits: Int) -> [Canary] { allCases.filter { bits & $0.rawValue != 0 } }
}
