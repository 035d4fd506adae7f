import Glibc

/// Folders with all that is in them.
package enum FileTree {
    /// Removes a path and all below it, following no link; what cannot be removed stays.
    ///
    /// Goes from folder to folder with one open at a time: a program may have left more folders inside each other than a
    /// path can name. Where the way back does not lead to where it came from, somebody is moving them, and it stops.
    package static func remove(_ path: String) {
        if unlink(path) == 0 || errno == ENOENT { return }
        let name = Array(path.utf8CString)
        guard let top = openFolder(name, in: AT_FDCWD) else { return }
        var at = top
        var levels = [Level(name: name, descriptor: at)]
        while true {
            if let name = levels[levels.count - 1].left.popLast() {
                guard let inner = openFolder(name, in: at) else { continue }
                close(at)
                at = inner
                levels.append(Level(name: name, descriptor: at))
            } else {
                let done = levels.removeLast()
                guard let level = levels.last else { break }
                let outer = openat(at, "..", flags)
                close(at)
                at = outer
                guard outer >= 0 else { return }
                guard level.isAt(outer) else { break }
                unlinkat(outer, done.name, AT_REMOVEDIR)
            }
        }
        close(at)
        rmdir(path)
    }

    private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

    /// A folder on the way from the top to where the removal is.
    private struct Level {
        let name: [CChar]
        /// The folders in it that have not been entered.
        var left: [[CChar]]
        private let identity: FileStatus.Identity?

        /// Removes what can be removed without entering it.
        init(name: [CChar], descriptor: Int32) {
            self.name = name
            identity = FileStatus(descriptor: descriptor)?.identity
            left = FileTree.names(in: descriptor).filter {
                unlinkat(descriptor, $0, 0) != 0 && unlinkat(descriptor, $0, AT_REMOVEDIR) != 0
            }
        }

        func isAt(_ descriptor: Int32) -> Bool { FileStatus(descriptor: descriptor)?.identity == identity }
    }

    private static func openFolder(_ name: [CChar], in parent: Int32) -> Int32? {
        var descriptor = openat(parent, name, flags)
        if descriptor < 0 && errno == EACCES {
            fchmodat(parent, name, 0o700, 0)
            descriptor = openat(parent, name, flags)
        }
        guard descriptor >= 0 else { return nil }
        fchmod(descriptor, 0o700)
        return descriptor
    }

    /// The names byte for byte, which need not be UTF-8.
    private static func names(in descriptor: Int32) -> [[CChar]] {
        let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0, let stream = fdopendir(copy) else { return [] }
        defer { closedir(stream) }
        var names: [[CChar]] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                $0.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]
            }
            if name != [46, 0] && name != [46, 46, 0] { names.append(name) }
        }
        return names
    }
}
