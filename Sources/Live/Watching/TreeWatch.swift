import Glibc
import System

/// Waits until something may have changed in folders or those below them.
///
/// The kernel's events only wake it up: what has changed, if anything, is for the caller to see. Where the kernel does
/// not watch all folders, it wakes up every so often. No link is followed.
package final class TreeWatch {
    private let roots: [String]
    private let descriptor: Int32
    private var watchesAll = false

    private static let mostFolders = 20_000
    private static let deepest = 10
    private static let lookMilliseconds: Int32 = 1000
    /// Editors save in several steps.
    private static let quietMilliseconds: Int32 = 60
    private static let mask = UInt32(
        IN_CLOSE_WRITE | IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
            | IN_DONT_FOLLOW | IN_ONLYDIR)

    package init(_ roots: [String]) {
        self.roots = roots
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        watch()
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Returns after a stir and a moment of quiet, or where it is time to look.
    package func wait() {
        guard poll(watchesAll ? -1 : Self.lookMilliseconds) else { return }
        repeat { takeEvents() } while poll(Self.quietMilliseconds)
        // A folder may have come.
        watch()
    }

    private func poll(_ milliseconds: Int32) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return Glibc.poll(&entry, 1, milliseconds) > 0
    }

    private func takeEvents() {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while buffer.withUnsafeMutableBytes({ read(descriptor, $0.baseAddress, $0.count) }) > 0 {}
    }

    /// Watches all folders; those that are watched already stay so.
    private func watch() {
        if descriptor >= 0 { _ = FoldersAbove.watch(roots, on: descriptor) }
        var left = roots.map { (path: $0, depth: 0) }
        var count = 0
        watchesAll = descriptor >= 0
        while watchesAll, let (path, depth) = left.popLast() {
            count += 1
            guard count <= Self.mostFolders, inotify_add_watch(descriptor, path, Self.mask) >= 0 else {
                watchesAll = false
                return
            }
            guard depth < Self.deepest, let names = try? FolderContent.names(path) else { continue }
            for name in names where name != ".git" {
                let inner = path + "/" + name
                if FileStatus(inner, followingLinks: false)?.isFolder == true { left.append((inner, depth + 1)) }
            }
        }
    }
}
