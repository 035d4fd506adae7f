import Catalog
import System

/// Files that were saved under a name that nobody reads.
extension Coaching {
    /// The files in a folder that look like those of an exercise, for each of these at most one; none for those that need
    /// no other.
    ///
    /// - Parameter wanted: the files of the exercise that are missing, or as they were handed out.
    package func misnamedFiles(in folder: String, of exercise: Exercise, for wanted: [String]) -> [MisnamedFile] {
        let found = Self.ordinaryFiles(in: folder).compactMap { misnamed($0, in: folder, of: exercise) }
        return wanted.compactMap { file in found.first { $0.meant == file } }
    }

    /// What a file of an exercise's folder may be meant for; nothing where it looks like none of the exercise's.
    ///
    /// - Parameter path: below the folder.
    package func misnamed(_ path: String, in folder: String, of exercise: Exercise) -> MisnamedFile? {
        let files = exercise.files
        guard let meant = MisnamedFile.meant(by: path, among: files, given: exercise.given.keys),
            // Where upper and lower case are the same, it is the very file.
            let status = FileStatus(folder + "/" + path), status.isRegular,
            FileStatus(folder + "/" + meant)?.identity != status.identity
        else { return nil }
        return MisnamedFile(path: path, meant: meant)
    }

    private static let mostFiles = 500

    /// The paths of the files in a folder and in those right below it.
    private static func ordinaryFiles(in folder: String) -> [String] {
        var paths: [String] = []
        for name in (try? FolderContent.names(folder)) ?? [] {
            let isFolder = FileStatus(folder + "/" + name, followingLinks: false)?.isFolder == true
            let inner = isFolder ? (try? FolderContent.names(folder + "/" + name)) ?? [] : []
            paths += isFolder ? inner.map { name + "/" + $0 } : [name]
            if paths.count > mostFiles { break }
        }
        return Array(paths.prefix(mostFiles))
    }
}
