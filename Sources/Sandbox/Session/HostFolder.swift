import Glibc
import System

/// A folder of a session's own on the host, which nobody who tidies up takes for one that is no longer needed.
///
/// Theory of operation. Its owner holds a lock on it, which the kernel takes back when the owner is gone, however that
/// ended. So a folder that can be locked is a leftover. Numbers of processes would not do: they come again, and in a
/// container that shares the folder they mean others. One that is swept before it could be locked is made anew.
struct HostFolder: Sendable {
    let path: String
    /// Open, and locked.
    private let descriptor: Int32

    /// Sweeps what sessions that were killed have left in a folder, and makes one of our own.
    ///
    /// - Throws: ``SystemFault``.
    init(below parent: String) throws {
        mkdir(parent, 0o711)
        guard FileStatus.isOwnFolder(parent) else { throw SystemFault(parent, errno: EPERM) }
        Self.sweep(parent)
        for _ in 0..<100 {
            let path = try FileContent.makeOwnFolder(startingWith: "\(parent)/\(getpid())-")
            let descriptor = Self.open(path)
            while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
            if FileStatus(path, followingLinks: false) != nil {
                self.path = path
                self.descriptor = descriptor
                return
            }
            close(descriptor)
        }
        throw SystemFault(parent, errno: EBUSY)
    }

    func remove() {
        FileTree.remove(path)
        close(descriptor)
    }

    private static func open(_ path: String) -> Int32 {
        Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }

    private static func sweep(_ parent: String) {
        // What is left of others is in nobody's way where it cannot be looked at.
        for name in (try? FolderContent.names(parent)) ?? [] {
            let path = parent + "/" + name
            let descriptor = open(path)
            guard descriptor >= 0 else { continue }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { FileTree.remove(path) }
            close(descriptor)
        }
    }
}
