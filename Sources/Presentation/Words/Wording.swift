import Glibc
import Page
import System

/// All sentences about failures: errors carry data, and the words for them are in this folder.
package enum Wording {
    /// One failure in words, with the exit code that goes with it.
    package static func failure(_ error: any Error) -> (message: String, code: ExitCode) {
        (error as? any WordedFailure)?.words
            ?? ("an unforeseen fault: \(error). Please report it.", .internalFault)
    }

    package static func reason(_ errno: Int32) -> String {
        switch errno {
        case EACCES, EPERM: "permission denied"
        case ENOSPC, EDQUOT: "the disk is full"
        case EROFS: "the disk is read-only"
        case EFBIG: "the file would be larger than is allowed here"
        case EPIPE: "nobody reads it any more"
        case ENOTDIR: "a part of the path is not a folder"
        default: String(cString: strerror(errno))
        }
    }

    package static func reason(_ cause: SystemFault.Cause) -> String {
        switch cause {
        case .errno(let number): reason(number)
        case .notAFile: "it is not an ordinary file"
        case .tooLarge(let bytes, let most):
            "it has \(ByteCount.words(bytes)), and may have at most \(ByteCount.words(most))"
        case .link(let target): "it is a link, to \(target), and no link is followed here"
        case .ownedByAnother(let user): "it belongs to another user, number \(user)"
        }
    }

    /// What stands in the place of lines that are left out; nothing where there are none.
    package static func more(_ lines: Int) -> [String] { lines > 0 ? ["… and \(count(lines, "more line"))"] : [] }

    package static func count(_ count: Int, _ what: String) -> String { count.counted(what) }

    package static func allPass(_ cases: Int) -> String { cases == 1 ? "the case passes" : "all \(cases) cases pass" }

    package static func minutes(_ count: Int) -> String { self.count(count, "minute") }

    package static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}

/// A failure that has words, and the exit code that goes with it.
package protocol WordedFailure: Error {
    var words: (message: String, code: ExitCode) { get }
}
