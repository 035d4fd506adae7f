import FoundationEssentials
import Glibc
import System

/// Holds a workspace's place for the one session that came first, for as long as its process lives.
package final class SessionPlace: Sendable {
    private let descriptor: Int32

    fileprivate init(takingOver descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }
}

/// Several sessions on one workspace: each works, they know of each other, and what all of them see is written down once.
///
/// Theory of operation. The first session holds an exclusive `flock` on a file, which goes with its process however that
/// ends; what stands in the file is only for people. Which save an attempt was made of is kept in a file for each exercise,
/// which is locked while the attempt is written: whoever finds the same save there has nothing to add. Where either file
/// cannot be had, as on a disk that is read-only, a session is taken for the only one.
extension Workspace {
    package enum Arrival: Sendable {
        case first(SessionPlace)
        /// Behind another session.
        case further(since: Timestamp?)
        /// The workspace cannot tell.
        case unknown
    }

    /// A session comes to the workspace.
    package func arrive(at date: Date) -> Arrival {
        guard let file = try? place.openFile("\(Self.markFolder)/session", O_RDWR | O_CREAT) else { return .unknown }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let isHeld = errno == EWOULDBLOCK
            defer { close(file) }
            return isHeld ? .further(since: Self.text(of: file).flatMap { Timestamp($0) }) : .unknown
        }
        Self.rewrite(file, Timestamp(date).description)
        return .first(SessionPlace(takingOver: file))
    }

    /// Writes down an attempt that was made of a save, unless another session has done so.
    ///
    /// - Parameters:
    ///   - save: what tells this save of an exercise from any other.
    ///   - write: writes the attempt down.
    /// - Returns: the id of the attempt in the journal that the other session has made of the save; nothing where this one
    ///   has written.
    package func writeOnce(_ attempt: Attempt, of save: String, _ write: () -> Void) -> String? {
        let name = attempt.exercise.replacing("/", with: ".")
        guard (try? makeFolder(marks("saves"))) != nil,
            let file = try? place.openFile("\(marks("saves"))/\(name)", O_RDWR | O_CREAT)
        else {
            write()
            return nil
        }
        defer { close(file) }
        while flock(file, LOCK_EX) != 0 && errno == EINTR {}
        let lines = Self.text(of: file)?.split(separator: "\n") ?? []
        if lines.count == 2, lines[0] == save { return String(lines[1]) }
        write()
        Self.rewrite(file, "\(save)\n\(attempt.id)")
        return nil
    }

    private static let longest = 1 << 16

    private static func text(of file: Int32) -> String? {
        guard let content = try? FileContent.readOrdinary(file, named: "", atMost: longest) else { return nil }
        return String(decoding: content, as: UTF8.self).split(separator: "\n").joined(separator: "\n")
    }

    /// Half of a text, where the disk is full, is as good as none.
    private static func rewrite(_ file: Int32, _ text: String) {
        guard ftruncate(file, 0) == 0 else { return }
        lseek(file, 0, SEEK_SET)
        try? WholeWrite.write(Array((text + "\n").utf8), to: file, named: "")
    }
}
