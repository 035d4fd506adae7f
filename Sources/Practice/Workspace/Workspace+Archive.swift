import Catalog
import FoundationEssentials
import System

/// Earlier answers: moved out of the way, never lost.
extension Workspace {
    /// Where the earlier answers to an exercise are kept.
    package func archiveFolder(_ id: ExerciseID) -> String { place.path(of: archive(id)) }

    private func archive(_ id: ExerciseID) -> String { "\(Self.markFolder)/archive/\(id)" }

    /// The folder that an earlier answer to an exercise was put into, by its path below the root.
    func archive(_ id: ExerciseID, named name: String) -> String { archive(id) + "/" + name }

    /// Puts new files into the place of the learner's, which are moved into the archive.
    ///
    /// - Returns: the folder that the earlier files are in; nothing where there were none.
    /// - Throws: ``Fault``, with the learner's files where they were.
    package func replaceAnswer(_ id: ExerciseID, with files: [String: [UInt8]], at date: Date) throws -> String? {
        try create()
        let removal = try removal(id, of: files.keys, at: date)
        try replaceAnswer(id, with: files, removal)
        return removal.map { place.path(of: archive(id, named: $0.archive)) }
    }

    /// Files that are to be moved into a folder of the archive, which is given by its name.
    struct Removal {
        var names: [String]
        var archive: String
    }

    /// What has to be moved before files can be put there; nothing where nothing is in their way.
    func removal(_ id: ExerciseID, of names: some Sequence<String>, at date: Date) throws -> Removal? {
        let present = try found(in: id.description, names)
        return present.isEmpty ? nil : Removal(names: present, archive: try freeArchive(id, at: date))
    }

    func replaceAnswer(_ id: ExerciseID, with files: [String: [UInt8]], _ removal: Removal?) throws {
        try makeFolder(id.description)
        let folder = removal.map { archive(id, named: $0.archive) }
        if let folder { try makeFolder(folder) }
        var exchange = FileExchange(place: place, from: id.description, to: folder ?? "")
        do {
            try faulting {
                for name in removal?.names ?? [] { try exchange.putAway(name) }
                for (name, content) in files { try exchange.write(name, content) }
            }
        } catch {
            exchange.undo()
            if let folder { try? place.removeFolder(folder) }
            throw error
        }
    }

    /// What lies in a folder in the place of files or, as no folder, on the way to them.
    ///
    /// Nothing of it lies in another part of it.
    func found(in folder: String, _ names: some Sequence<String>) throws -> [String] {
        let found = Set(try names.compactMap { try inTheWay(folder, $0) })
        return found.filter { name in !name.pathsOnTheWay.dropLast().contains { found.contains($0) } }.sorted()
    }

    private func inTheWay(_ folder: String, _ name: String) throws -> String? {
        for step in name.pathsOnTheWay {
            guard let found = try faulting({ try place.status("\(folder)/\(step)") }) else { return nil }
            if !found.isFolder || step == name { return step }
        }
        return nil
    }

    /// The name of a folder that is not there yet, after the time.
    private func freeArchive(_ id: ExerciseID, at date: Date) throws -> String {
        let time = Self.archiveName(Timestamp(date))
        var name = time
        var number = 1
        while try lies(archive(id, named: name)) {
            number += 1
            name = "\(time)-\(number)"
        }
        return name
    }

    /// The newest folder that was made at a time, by its name.
    func newestArchive(_ id: ExerciseID, at time: Timestamp) throws -> String? {
        let start = Self.archiveName(time)
        return try faulting { try place.names(archive(id)) }
            .filter { $0 == start || $0.hasPrefix(start + "-") }
            .max { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    }

    private static func archiveName(_ time: Timestamp) -> String { time.description.filter { $0 != ":" } }
}
