/// Something that the machine did not let us do. Its words are in `Presentation`.
package struct SystemFault: Error, Equatable {
    package enum Cause: Sendable, Equatable {
        case errno(Int32)
        /// A folder, a pipe, a device or a socket where an ordinary file is needed.
        case notAFile
        /// More bytes than such a file may have.
        case tooLarge(bytes: Int, most: Int)
        /// A link where none is followed.
        case link(target: String)
        /// Something that belongs to another user, by the number, where that may be a trap.
        case ownedByAnother(UInt32)
    }

    /// The path, or what was to be made, as in "a pair of sockets".
    package var what: String
    package var cause: Cause

    package init(_ what: String, _ cause: Cause) {
        self.what = what
        self.cause = cause
    }

    package init(_ what: String, errno: Int32) {
        self.init(what, .errno(errno))
    }

    /// The errno that it comes from; 0 where none does.
    package var errno: Int32 { if case .errno(let number) = cause { number } else { 0 } }
}
