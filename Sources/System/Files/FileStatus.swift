import Glibc

/// What `stat` says of a path, as far as it is asked for here.
package struct FileStatus {
    private var status = stat()

    package init?(_ path: some StringProtocol, followingLinks: Bool = true) {
        let result = followingLinks ? stat(String(path), &status) : lstat(String(path), &status)
        if result != 0 { return nil }
    }

    /// Of a name in a folder that is open, a link being a link.
    package init?(in folder: Int32, _ name: String) {
        if fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0 { return nil }
    }

    /// Of a file that is open.
    package init?(descriptor: Int32) {
        if fstat(descriptor, &status) != 0 { return nil }
    }

    /// In bytes.
    package var size: Int { Int(status.st_size) }

    private var type: mode_t { status.st_mode & S_IFMT }
    package var isRegular: Bool { type == S_IFREG }
    package var isFolder: Bool { type == S_IFDIR }
    package var isLink: Bool { type == S_IFLNK }

    /// Whether it is a file that can be executed, by somebody.
    package var isProgram: Bool { isRegular && status.st_mode & 0o111 != 0 }

    /// Whether a user who is neither the owner nor in the group may read a file, or enter and list a folder.
    package var isOpenToOthers: Bool {
        let needed: mode_t = isFolder ? 0o005 : 0o004
        return status.st_mode & needed == needed
    }
    package var isWritableByOthers: Bool { status.st_mode & 0o022 != 0 }
    package var mayBeEnteredByOthers: Bool { status.st_mode & 0o001 != 0 }

    /// Which file it is, whatever it is called.
    package struct Identity: Equatable {
        fileprivate let device: dev_t
        fileprivate let inode: ino_t
    }

    package var identity: Identity { Identity(device: status.st_dev, inode: status.st_ino) }

    /// Whether it belongs to the user who runs us.
    package var isOwn: Bool { status.st_uid == geteuid() }
    package var owner: uid_t { status.st_uid }

    /// Whether a path is a folder of the user who runs us, and no link to one.
    package static func isOwnFolder(_ path: String) -> Bool {
        guard let status = FileStatus(path, followingLinks: false) else { return false }
        return status.isFolder && status.isOwn
    }

    /// When its content was changed last, in whole seconds since 1970.
    package var changed: Int { status.st_mtim.tv_sec }

    /// How many names it has.
    package var names: Int { Int(status.st_nlink) }

    /// Changes whenever the file is replaced or rewritten.
    package var fingerprint: String {
        "\(status.st_dev) \(status.st_ino) \(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
    }

    package static var currentFolder: String {
        guard let path = getcwd(nil, 0) else { return "/" }
        defer { free(path) }
        return String(cString: path)
    }

    package static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    package static func linkTarget(_ path: String) -> String? { linkTarget(in: AT_FDCWD, path) }

    package static func linkTarget(in folder: Int32, _ name: String) -> String? {
        var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = buffer.withUnsafeMutableBytes { readlinkat(folder, name, $0.baseAddress!, $0.count) }
        return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
    }
}
