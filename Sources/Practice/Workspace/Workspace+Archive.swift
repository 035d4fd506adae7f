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
        let present = Set(try files.keys.compactMap { try inTheWay(id, $0) }).sorted()
        let archive = present.isEmpty ? nil : try newArchive(id, at: date)
        var exchange = FileExchange(place: place, from: id.description, to: archive ?? "")
        do {
            try faulting {
                for name in present { try exchange.putAway(name) }
                for (name, content) in files { try exchange.write(name, content) }
            }
        } catch {
            exchange.undo()
            if let archive { try? place.removeFolder(archive) }
            throw error
        }
        return archive.map(place.path(of:))
    }

    /// What has to be moved before a file can be put there: what lies in its place or, as no folder, on the way to it.
    private func inTheWay(_ id: ExerciseID, _ name: String) throws -> String? {
        for step in name.pathsOnTheWay {
            guard let found = try faulting({ try place.status("\(id)/\(step)") }) else { return nil }
            if !found.isFolder || step == name { return step }
        }
        return nil
    }

    /// Begins building an exercise again: the earlier answer goes into the archive.
    ///
    /// - Parameter files: what it begins with, which is nothing in each file, but for a stage.
    /// - Returns: the folder that the earlier answer is in; nothing where there was none.
    /// - Throws: ``Fault``.
    package func beginRebuild(
        _ id: ExerciseID, with files: [String: [UInt8]], at date: Date
    ) throws -> String? {
        try create()
        // First, so that no answer is put away for a rebuild that cannot begin.
        try mark(Self.rebuilding, id, date)
        let archive: String?
        do {
            archive = try replaceAnswer(id, with: files, at: date)
        } catch {
            try? place.remove(rebuildMark(id))
            throw error
        }
        restartClock(id.description, at: date)
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
