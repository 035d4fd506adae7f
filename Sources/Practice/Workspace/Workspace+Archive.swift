import Catalog
import FoundationEssentials
import System

/// Earlier answers: moved out of the way, never lost.
extension Workspace {
    /// Where the earlier answers to an exercise are kept.
    package func archiveFolder(_ id: ExerciseID) -> String { place.path(of: archive(id)) }

    private func archive(_ id: ExerciseID) -> String { "\(Self.markFolder)/archive/\(id)" }

    /// Puts new files into the place of the learner's, which are moved into the archive.
    ///
    /// - Returns: the folder that the earlier files are in; nothing where there were none.
    /// - Throws: ``Fault``, with the learner's files where they were.
    package func replaceAnswer(_ id: ExerciseID, with files: [String: [UInt8]], at date: Date) throws -> String? {
        try create()
        try makeFolder(id.description)
        let present = try files.keys.sorted().filter { try lies("\(id)/\($0)") }
        let archive = present.isEmpty ? nil : try newArchive(id, at: date)
        var moved: [String] = []
        do {
            for name in present {
                try faulting { try place.move("\(id)/\(name)", to: archive! + "/" + name) }
                moved.append(name)
            }
            for (name, content) in files { try write("\(id)/\(name)", content) }
        } catch {
            for name in moved { try? place.move(archive! + "/" + name, to: "\(id)/\(name)") }
            if let archive { try? place.removeFolder(archive) }
            throw error
        }
        return archive.map(place.path(of:))
    }

    /// Begins building an exercise again: the earlier answer goes into the archive, the files are empty.
    ///
    /// - Returns: the folder that the earlier answer is in; nothing where there was none.
    /// - Throws: ``Fault``.
    package func beginRebuild(_ exercise: Exercise, at date: Date) throws -> String? {
        try create()
        // First, so that no answer is put away for a rebuild that cannot begin.
        try mark(Self.rebuilding, exercise.id, date)
        let archive: String?
        do {
            archive = try replaceAnswer(exercise.id, with: exercise.emptyFiles, at: date)
        } catch {
            try? place.remove(rebuildMark(exercise.id))
            throw error
        }
        // Without this one the time worked is unknown, and nothing else is lost.
        try? mark(Self.opened, exercise.id, date)
        return archive
    }

    /// Whether an exercise is being built again at the moment.
    package func isRebuilding(_ id: ExerciseID) -> Bool { (try? place.status(rebuildMark(id))) ?? nil != nil }

    /// Ends a rebuild, which was accepted or given up.
    ///
    /// - Throws: ``Fault`` where the mark cannot be taken away, so that it would seem to go on.
    package func endRebuild(_ id: ExerciseID) throws {
        try faulting { try place.remove(rebuildMark(id)) }
    }

    /// The exercises that are being built again.
    ///
    /// - Throws: ``Fault`` where the marks cannot be read.
    package func rebuilding(in catalog: ExerciseCatalog) throws -> [ExerciseID] {
        let folder = marks(Self.rebuilding)
        let names = Set(try faulting { try place.names(folder) })
        if names.isEmpty { return [] }
        return catalog.exerciseIDs.filter { names.contains(Self.markName($0)) }
    }

    private static let rebuilding = "rebuilding"

    private func rebuildMark(_ id: ExerciseID) -> String { marks(Self.rebuilding) + "/" + Self.markName(id) }

    private func mark(_ kind: String, _ id: ExerciseID, _ date: Date) throws {
        try makeFolder(marks(kind))
        try faulting { try place.replace("\(marks(kind))/\(Self.markName(id))", with: Self.markText(date)) }
    }

    /// A folder that was not there yet, named after the time; by its path below the root.
    private func newArchive(_ id: ExerciseID, at date: Date) throws -> String {
        let time = Timestamp(date).description.filter { $0 != ":" }
        let base = archive(id) + "/" + time
        var path = base
        var number = 1
        while try lies(path) {
            number += 1
            path = "\(base)-\(number)"
        }
        try makeFolder(path)
        return path
    }
}
