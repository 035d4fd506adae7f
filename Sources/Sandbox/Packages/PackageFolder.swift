import Glibc
import System

/// The folders in which packages are made and kept.
enum PackageFolder {
    /// A new folder beside another one, for nobody else to look into; made while the other is locked.
    static func makeScratch(for folder: String) throws -> String {
        try FileContent.makeOwnFolder(startingWith: folder + scratchMark)
    }

    private static let scratchMark = ".new-"

    /// Removes a folder of packages, and what interrupted preparations of it have left. Follows no link.
    static func remove(_ folder: String) {
        let parent = folder.folderPart!
        let scratch = folder.lastPathPart + scratchMark
        // First out of the way, so that there never is half a folder under that name.
        let old = folder + scratchMark + "old"
        FileTree.remove(old)
        rename(folder, old)
        for name in (try? FolderContent.names(parent)) ?? [] where name.beginsBytewise(with: scratch) {
            FileTree.remove(parent + "/" + name)
        }
    }
}

/// A lock on a file beside the packages.
struct PackageLock {
    private let descriptor: Int32

    /// - Parameter waiting: called where somebody else has it.
    init(_ folder: String, waiting: () throws -> Void) throws {
        let parent = folder.folderPart!
        try FileContent.makeFolders(parent)
        guard FileStatus.isOwnFolder(parent) else { throw PackageStore.Fault.foreignFolder(parent) }
        let path = folder + ".lock"
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o644)
        guard descriptor >= 0 else { throw SystemFault(path, errno: errno) }
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
        do {
            try waiting()
            while flock(descriptor, LOCK_EX) != 0 {
                guard errno == EINTR else { throw SystemFault(path, errno: errno) }
            }
        } catch {
            close(descriptor)
            throw error
        }
    }

    func release() { close(descriptor) }
}
