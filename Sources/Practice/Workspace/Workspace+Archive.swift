import Catalog
import FoundationEssentials
import Glibc
import System

/// Earlier answers: moved out of the way, never lost.
extension Workspace {
    /// Where the earlier answers to an exercise are kept.
    package func archiveFolder(_ id: ExerciseID) -> String { "\(root)/\(Self.markFolder)/archive/\(id)" }

    /// Puts new files into the place of the learner's, which are moved into the archive.
    ///
    /// - Returns: the folder that the earlier files are in; nothing where there were none.
    /// - Throws: ``Fault``, with the learner's files where they were.
    package func replaceAnswer(_ id: ExerciseID, with files: [String: [UInt8]], at date: Date) throws -> String? {
        try create()
        try makeFolder(folder(id))
        let present = files.keys.sorted().filter {
            FileStatus(folder(id) + "/" + $0, followingLinks: false) != nil
        }
        let archive = present.isEmpty ? nil : try newArchive(id, at: date)
        var moved: [String] = []
        do {
            for name in present {
                try move(folder(id) + "/" + name, to: archive! + "/" + name)
                moved.append(name)
            }
            for (name, content) in files { try write(folder(id) + "/" + name, content) }
        } catch {
            for name in moved { rename(archive! + "/" + name, folder(id) + "/" + name) }
            if let archive { rmdir(archive) }
            throw error
        }
        return archive
    }

    /// Begins building an exercise again: the earlier answer goes into the archive, the files are empty.
    ///
    /// - Returns: the folder that the earlier answer is in; nothing where there was none.
    /// - Throws: ``Fault``.
    package func beginRebuild(_ exercise: Exercise, at date: Date) throws -> String? {
        // First, so that no answer is put away for a rebuild that cannot begin.
        try mark(rebuildMark(exercise.id), date)
        let archive: String?
        do {
            archive = try replaceAnswer(exercise.id, with: exercise.emptyFiles, at: date)
        } catch {
            unlink(rebuildMark(exercise.id))
            throw error
        }
        // Without this one the time worked is unknown, and nothing else is lost.
        try? mark(openedMark(exercise.id), date)
        return archive
    }

    /// Whether an exercise is being built again at the moment.
    package func isRebuilding(_ id: ExerciseID) -> Bool { FileStatus(rebuildMark(id)) != nil }

    /// Ends a rebuild, which was accepted or given up.
    ///
    /// - Throws: ``Fault`` where the mark cannot be taken away, so that it would seem to go on.
    package func endRebuild(_ id: ExerciseID) throws {
        let mark = rebuildMark(id)
        guard unlink(mark) == 0 || errno == ENOENT || errno == ENOTDIR else { throw Fault(path: mark, errno: errno) }
    }

    /// The exercises that are being built again.
    ///
    /// - Throws: ``Fault`` where the marks cannot be read.
    package func rebuilding(in catalog: ExerciseCatalog) throws -> [ExerciseID] {
        let folder = marks(Self.rebuilding)
        let names = Set(try faulting(folder) { try FolderContent.namesIfAny(folder) })
        if names.isEmpty { return [] }
        return catalog.exerciseIDs.filter { names.contains(Self.markName($0)) }
    }

    private static let rebuilding = "rebuilding"

    private func rebuildMark(_ id: ExerciseID) -> String { marks(Self.rebuilding) + "/" + Self.markName(id) }

    private func mark(_ path: String, _ date: Date) throws {
        try makeFolder(path.folderPart!)
        try faulting(path) { try FileContent.replace(path, with: Self.markText(date)) }
    }

    /// A folder that is not there yet, named after the time.
    private func newArchive(_ id: ExerciseID, at date: Date) throws -> String {
        let time = Timestamp(date).description.filter { $0 != ":" }
        let base = archiveFolder(id) + "/" + time
        var path = base
        var number = 1
        while FileStatus(path, followingLinks: false) != nil {
            number += 1
            path = "\(base)-\(number)"
        }
        try makeFolder(path)
        return path
    }

    private func move(_ path: String, to target: String) throws {
        guard rename(path, target) == 0 else { throw Fault(path: target, errno: errno) }
    }
}
