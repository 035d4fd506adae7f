import Glibc
import System

/// The space that the files of a case take, and their number: each file once, whatever names it has.
///
/// Theory of operation. The tree belongs to a program that may change it while it is looked at. So nothing is named by
/// more than its last part, below a folder that is open, and no link is followed. Looking ends where there is one file
/// more than is allowed, or one folder deeper than anybody needs, which counts as too many: what a program can do to us is
/// bounded by its own limit. A file without a name takes space as long as it is open, or mapped; `/proc` tells of both.
struct DiskUse {
    private(set) var bytes = 0
    private(set) var files = 0
    private let most: Int
    private var seen: Set<UInt64> = []

    /// Each level has a folder open.
    private static let deepest = 100

    /// - Parameter most: the number of files beyond which nothing more is looked at.
    init(atMost most: Int) {
        self.most = most
    }

    mutating func add(folder: String) {
        guard let top = Self.open(folder, in: AT_FDCWD) else { return }
        add(contentOf: top, depth: 0)
    }

    private mutating func add(contentOf descriptor: Int32, depth: Int) {
        guard let stream = fdopendir(descriptor) else {
            close(descriptor)
            return
        }
        defer { closedir(stream) }
        while files <= most, let entry = readdir(stream) {
            withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
                    add($0, in: descriptor, depth: depth)
                }
            }
        }
    }

    private mutating func add(_ name: UnsafePointer<CChar>, in folder: Int32, depth: Int) {
        var status = stat()
        guard !Self.isDots(name), fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
        add(status)
        guard status.st_mode & S_IFMT == S_IFDIR else { return }
        guard depth < Self.deepest else {
            files = most + 1
            return
        }
        if let inner = Self.open(name, in: folder) { add(contentOf: inner, depth: depth + 1) }
    }

    private mutating func add(_ status: stat) {
        guard seen.insert(UInt64(status.st_ino)).inserted else { return }
        files += 1
        bytes += Int(status.st_blocks) * 512
    }

    private static func isDots(_ name: UnsafePointer<CChar>) -> Bool {
        strcmp(name, ".") == 0 || strcmp(name, "..") == 0
    }

    private static let flags = O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

    /// Opens a folder, and one that its owner may not list as well.
    private static func open(_ name: UnsafePointer<CChar>, in folder: Int32) -> Int32? {
        let descriptor = openat(folder, name, O_RDONLY | flags)
        if descriptor >= 0 { return descriptor }
        guard errno == EACCES else { return nil }
        let place = openat(folder, name, Descriptor.placeOnly | flags)
        var status = stat()
        guard place >= 0, fstat(place, &status) == 0 else { return nil }
        defer { close(place) }
        // A name for exactly this folder, wherever it is moved meanwhile. Its mode is soon what it was.
        let path = "/proc/self/fd/\(place)"
        chmod(path, status.st_mode | 0o500)
        defer { chmod(path, status.st_mode) }
        let listed = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        return listed < 0 ? nil : listed
    }
}

/// Files that have no name any more.
extension DiskUse {
    /// - Parameter bytes: what each counts for: nobody can say how large a file is that is neither named nor open.
    mutating func add(mapped inodes: Set<UInt64>, bytesEach bytes: Int) {
        for inode in inodes where seen.insert(inode).inserted {
            files += 1
            self.bytes += bytes
        }
    }

    mutating func add(openFilesOf process: Int32) {
        let path = "/proc/\(process)/fd"
        for name in (try? FolderContent.namesIfAny(path)) ?? [] where files <= most {
            var status = stat()
            // The outputs of a case are files in memory, which have no name either, and a limit of their own.
            guard stat(path + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 0,
                FileStatus.linkTarget(path + "/" + name)?.hasPrefix("/memfd:") == false
            else { continue }
            add(status)
        }
    }
}
