import Catalog
import FoundationEssentials
import System

/// Rebuilds that are under way: a mark for each, and the way back to the earlier answer.
extension Workspace {
    /// Begins building an exercise again: the earlier answer goes into the archive.
    ///
    /// - Parameters:
    ///   - files: what it begins with, which is nothing in each file, but for a stage.
    ///   - minutes: for one against the clock.
    ///   - other: the exercise whose rebuild it stands for.
    /// - Returns: the folder that the earlier answer is in; nothing where there was none.
    /// - Throws: ``Fault``.
    package func beginRebuild(
        _ id: ExerciseID, with files: [String: [UInt8]], at date: Date, minutes: Int? = nil,
        standingFor other: ExerciseID? = nil
    ) throws -> String? {
        try create()
        let removal = try removal(id, of: files.keys, at: date)
        // First, so that no answer is put away for a rebuild that cannot begin.
        var mark = RebuildMark(
            begun: Timestamp(date), archive: removal?.archive,
            clock: minutes.map { RebuildClock(minutes: $0, from: date) })
        mark.standsFor = other?.description
        try write(mark, id)
        do {
            try replaceAnswer(id, with: files, removal)
        } catch {
            try? place.remove(rebuildMark(id))
            throw error
        }
        restartClock(id.description, at: date)
        return removal.map { place.path(of: archive(id, named: $0.archive)) }
    }

    /// Gives a rebuild that is under way so many minutes from now on.
    ///
    /// - Throws: ``Fault``.
    package func startClock(_ id: ExerciseID, minutes: Int, at date: Date) throws {
        var mark = rebuild(id) ?? RebuildMark(begun: Timestamp(date))
        mark.clock = RebuildClock(minutes: minutes, from: date)
        try write(mark, id)
    }

    /// Whether an exercise is being built again at the moment.
    package func isRebuilding(_ id: ExerciseID) -> Bool { (try? place.status(rebuildMark(id))) ?? nil != nil }

    /// What is remembered of a rebuild; nothing where none is under way. Of a mark that cannot be read nothing is known.
    package func rebuild(_ id: ExerciseID) -> RebuildMark? {
        guard isRebuilding(id) else { return nil }
        guard let text = try? place.read(rebuildMark(id), atMost: Self.longestMark) else {
            return RebuildMark(begun: nil)
        }
        if let mark = RebuildMark(text) { return mark }
        let begun = Timestamp(String(decoding: text.dropLast(), as: UTF8.self))
        // Marks of earlier versions are a time, after which the archive was named.
        return RebuildMark(begun: begun, archive: begun.flatMap { (try? newestArchive(id, at: $0)) ?? nil })
    }

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

    func rebuildMark(_ id: ExerciseID) -> String { marks(Self.rebuilding) + "/" + Self.markName(id) }

    private func write(_ mark: RebuildMark, _ id: ExerciseID) throws {
        try makeFolder(marks(Self.rebuilding))
        try faulting { try place.replace(rebuildMark(id), with: mark.text) }
    }
}
