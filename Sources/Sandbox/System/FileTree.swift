import Glibc

/// Folders with all that is in them.
package enum FileTree {
    /// Removes a path and all below it, following no link; what cannot be removed stays.
    package static func remove(_ path: String) {
        if unlink(path) == 0 || errno == ENOENT { return }
        chmod(path, 0o700)
        for name in FileStatus.entries(of: path) {
            let inner = path + "/" + name
            if FileStatus(inner, followingLinks: false)?.isFolder == true { remove(inner) } else { unlink(inner) }
        }
        rmdir(path)
    }
}
