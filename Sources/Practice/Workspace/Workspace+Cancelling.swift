import Catalog
import FoundationEssentials
import System

/// The earlier answer of a rebuild is no longer where it was put.
package struct EarlierAnswerGone: Error, Sendable, Equatable {
    package var exercise: ExerciseID
    /// The folder that it was in.
    package var folder: String
}

/// What came of a rebuild that was put back.
package struct CancelledRebuild: Sendable, Equatable {
    /// Whether the earlier answer is in its place again; else there was none, and the files are as they were.
    package var isPutBack: Bool
    /// The folder that holds what was written in the rebuild; nothing where nothing was moved.
    package var archive: String?

    package init(isPutBack: Bool, archive: String?) {
        self.isPutBack = isPutBack
        self.archive = archive
    }
}

/// Putting a rebuild back.
extension Workspace {
    /// Ends a rebuild as if it had not been begun: the earlier answer comes back out of the archive, and what was written
    /// since goes into it.
    ///
    /// - Parameters:
    ///   - files: those that the exercise asks for.
    ///   - record: what belongs to it; where that fails, the rebuild goes on.
    /// - Throws: ``EarlierAnswerGone``, ``Fault``, and what `record` throws; all is then as it was.
    package func cancelRebuild(
        _ id: ExerciseID, files: [String], at date: Date, recording record: () throws -> Void = {}
    ) throws -> CancelledRebuild {
        guard let earlier = try rebuild(id)?.archive.map({ try earlierAnswer(id, $0, files) }) else {
            try ending(id, record)
            return CancelledRebuild(isPutBack: false, archive: nil)
        }
        let removal = try removal(id, of: files + earlier.names, at: date)
        let from = archive(id, named: earlier.archive)
        let written = removal.map { archive(id, named: $0.archive) }
        if let written { try makeFolder(written) }
        var away = FileExchange(place: place, from: id.description, to: written ?? "")
        var back = FileExchange(place: place, from: from, to: id.description)
        do {
            try faulting {
                for name in removal?.names ?? [] { try away.putAway(name) }
                for name in earlier.names { try back.putAway(name) }
            }
            try ending(id, record)
        } catch {
            back.undo()
            away.undo()
            if let written { try? place.removeFolder(written) }
            throw error
        }
        // Folders that nothing is left in.
        for name in earlier.names { place.removeEmptyFolders(onTheWayTo: name, in: from) }
        try? place.removeFolder(from)
        return CancelledRebuild(isPutBack: true, archive: written.map(place.path(of:)))
    }

    private func earlierAnswer(_ id: ExerciseID, _ name: String, _ files: [String]) throws -> Removal {
        let folder = archive(id, named: name)
        let names = try found(in: folder, files)
        if names.isEmpty { throw EarlierAnswerGone(exercise: id, folder: place.path(of: folder)) }
        return Removal(names: names, archive: name)
    }

    /// Takes the mark away, and brings it back where the journal takes no entry.
    private func ending(_ id: ExerciseID, _ record: () throws -> Void) throws {
        let mark = rebuildMark(id)
        let aside = mark + ".over"
        try faulting { try place.move(mark, to: aside) }
        do {
            try record()
        } catch {
            try? place.move(aside, to: mark)
            throw error
        }
        try? place.remove(aside)
    }
}
