import Glibc
import System

/// The folders above a path, which are watched for being moved or removed: what lies below them is then somewhere else,
/// and its own watches do not say so.
enum FoldersAbove {
    /// Watches the folders above some paths, by their names and by where links lead.
    ///
    /// One that may not be read cannot be watched, and seldom be moved by us.
    ///
    /// - Returns: the watches.
    static func watch(_ paths: [String], on descriptor: Int32) -> Set<Int32> {
        let places = paths + paths.compactMap { FileStatus.realPath($0) }
        let folders = Set(places.flatMap { $0.pathsOnTheWay.dropLast() })
        // Added to what the same folder may be watched for already.
        let mask = UInt32(IN_MOVE_SELF | IN_DELETE_SELF | IN_MASK_ADD)
        return Set(folders.map { inotify_add_watch(descriptor, $0, mask) }.filter { $0 >= 0 })
    }
}
