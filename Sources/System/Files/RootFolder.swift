import Glibc

/// A folder below which nothing is reached through a link.
///
/// Theory of operation. Whoever named the folder may have named it by links. From there on every step is opened below the
/// one before it, without following: a link that somebody has put below it, or puts there while we walk, ends the walk
/// and is named, so that no file elsewhere is read, written or moved. Paths below it are bytes between slashes; `..` is no
/// step.
package struct RootFolder: Sendable, Equatable {
    package let path: String
    /// Whether what lies below must belong to the user who runs us, to the owner of the folder, or to root.
    package let checksOwner: Bool

    package init(_ path: String, checksOwner: Bool = false) {
        self.path = path
        self.checksOwner = checksOwner
    }

    package func path(of file: String) -> String { path + "/" + file }

    /// The folder that a file lies in, open, and the file's own name in it.
    ///
    /// - Parameter making: whether folders on the way that are not there are made.
    /// - Throws: ``SystemFault``, which names the step that could not be taken.
    package func withParent<Value>(
        of file: String, making: Bool = false, _ body: (Int32, String) throws -> Value
    ) throws -> Value {
        try walk(to: file, making: making) { folder, name, _ in try body(folder, name) }
    }

    /// - Parameter body: also gets the owner of the root, where owners matter.
    private func walk<Value>(
        to file: String, making: Bool = false, _ body: (Int32, String, uid_t?) throws -> Value
    ) throws -> Value {
        var steps = file.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { String($0)! }
        guard !steps.contains(where: { ["", ".", ".."].contains($0) || $0.utf8.contains(0) }) else {
            throw SystemFault(path(of: file), errno: EINVAL)
        }
        let name = steps.removeLast()
        var at = open(path, Self.folderFlags)
        guard at >= 0 else { throw SystemFault(path, errno: errno) }
        defer { close(at) }
        let owner = checksOwner ? FileStatus(descriptor: at)?.owner : nil
        var walked = path
        for step in steps {
            walked += "/" + step
            if making, mkdirat(at, step, 0o755) != 0, errno != EEXIST { throw SystemFault(walked, errno: errno) }
            let next = openat(at, step, Self.folderFlags | O_NOFOLLOW)
            guard next >= 0 else { throw Self.fault(errno, step, in: at, walked) }
            close(at)
            at = next
            try check(at, owner, walked)
        }
        return try body(at, name, owner)
    }

    /// A folder need not be readable to be passed through.
    private static let folderFlags = Descriptor.placeOnly | O_DIRECTORY | O_CLOEXEC

    /// A file below the folder, open; whoever asks for it closes it.
    ///
    /// - Throws: ``SystemFault``.
    package func openFile(_ file: String, _ flags: Int32, mode: mode_t = 0o644) throws -> Int32 {
        try walk(to: file) { folder, name, owner in
            let descriptor = openat(folder, name, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, mode)
            guard descriptor >= 0 else { throw Self.fault(errno, name, in: folder, path(of: file)) }
            do {
                try check(descriptor, owner, path(of: file))
            } catch {
                close(descriptor)
                throw error
            }
            return descriptor
        }
    }

    /// What lies there, a link being a link; nothing where nothing does.
    ///
    /// - Throws: ``SystemFault`` where a step on the way is a link.
    package func status(_ file: String) throws -> FileStatus? {
        do {
            return try withParent(of: file) { FileStatus(in: $0, $1) }
        } catch let fault as SystemFault where fault.errno == ENOENT || fault.errno == ENOTDIR {
            return nil
        }
    }

    private func check(_ descriptor: Int32, _ owner: uid_t?, _ walked: String) throws {
        guard checksOwner, let found = FileStatus(descriptor: descriptor)?.owner else { return }
        guard found == owner || found == geteuid() || found == 0 else {
            throw SystemFault(walked, .ownedByAnother(found))
        }
    }

    /// Why a step could not be taken; that it is a link is said as such.
    private static func fault(_ number: Int32, _ name: String, in folder: Int32, _ walked: String) -> SystemFault {
        if number == ELOOP || number == ENOTDIR, FileStatus(in: folder, name)?.isLink == true {
            return SystemFault(walked, .link(target: FileStatus.linkTarget(in: folder, name) ?? "?"))
        }
        return number == ENXIO ? SystemFault(walked, .notAFile) : SystemFault(walked, errno: number)
    }
}
