import System

/// Where a catalog lies in the repository that it belongs to.
enum RepositoryFolder {
    /// The catalog's folder relative to the nearest one above it that has a `.git`; empty where it is that one, or where
    /// there is none. A `.git` that is a link is none.
    static func of(catalogAt root: String) -> String {
        guard let place = FileStatus.realPath(root) else { return "" }
        for folder in place.pathsOnTheWay.reversed() {
            guard let git = FileStatus(folder + "/.git", followingLinks: false) else { continue }
            guard git.isFolder || git.isRegular else { continue }
            return String(decoding: place.utf8.dropFirst(folder.utf8.count + 1), as: UTF8.self)
        }
        return ""
    }
}
