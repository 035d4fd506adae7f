import Catalog
import FoundationEssentials
import Glibc
import System

/// The learner's own folder: answers, journal, and a few marks in `.reprise`.
package struct Workspace: Sendable {
    package let root: String
    /// Nothing below it is reached through a link, or written where another user has put something.
    let place: RootFolder

    package init(root: String) {
        self.root = root
        place = RootFolder(root, checksOwner: true)
    }

    /// Why something could not be written into the workspace.
    package struct Fault: Error, Equatable {
        package var path: String
        package var cause: SystemFault.Cause

        package init(path: String, _ cause: SystemFault.Cause) {
            self.path = path
            self.cause = cause
        }
    }

    package var journal: Journal { Journal(place, "journal.jsonl") }

    package func folder(_ id: ExerciseID) -> String { "\(root)/\(id)" }

    static let markFolder = ".reprise"

    /// The nearest folder, from the given one upwards, that is a workspace.
    package static func above(_ folder: String) -> Workspace? {
        var folder = folder
        while true {
            if FileStatus("\(folder)/\(markFolder)", followingLinks: false)?.isFolder == true {
                return Workspace(root: folder)
            }
            guard let slash = folder.lastIndex(of: "/"), folder != "/" else { return nil }
            folder = String(folder[..<slash])
        }
    }

    /// The exercise whose folder holds a path: a folder, or a file, which may be a link to anywhere.
    package func exercise(at path: String, in catalog: ExerciseCatalog) -> ExerciseID? {
        var folder = path
        if FileStatus(path)?.isFolder != true {
            folder = path.folderPart ?? "."
        }
        guard let root = FileStatus.realPath(root), let place = FileStatus.realPath(folder), place.hasPrefix(root + "/")
        else { return nil }
        let parts = place.dropFirst(root.count + 1).split(separator: "/").prefix(3)
        return ExerciseID(parts.joined(separator: "/")).flatMap { catalog.exerciseIDs.contains($0) ? $0 : nil }
    }

    /// Makes the workspace where it is not there yet.
    ///
    /// - Throws: ``Fault``.
    package func create() throws {
        try faulting { try FileContent.makeFolders(root) }
        try makeFolder(Self.markFolder)
    }

    /// Puts the starter's files into the exercise's folder, with the folders that they lie in; a file that is there already
    /// is left as it is.
    ///
    /// - Parameter given: what is put beside them, and is no part of the answer.
    /// - Returns: the paths of the starter's files that were put there.
    /// - Throws: ``Fault``.
    package func handOut(_ id: ExerciseID, starter: [String: [UInt8]], given: [String: [UInt8]] = [:], at date: Date)
        throws -> [String]
    {
        try create()
        try makeFolder(id.description)
        for (name, content) in given where try !lies("\(id)/\(name)") { try put("\(id)/\(name)", content) }
        var added: [String] = []
        for (name, content) in starter.sorted(by: { $0.key < $1.key }) {
            let file = "\(id)/\(name)"
            if try lies(file) { continue }
            try put(file, content)
            added.append(name)
        }
        // To look at the plan once more is no work.
        if added.count == starter.count {
            restartClock(id.description, at: date)
        } else if !added.isEmpty {
            noteWork(id.description, at: date)
        }
        return added
    }

    /// The files, sorted, that lie in the exercise's folder otherwise than they were given.
    package func changed(_ given: [String: [UInt8]], of id: ExerciseID) -> [String] {
        given.filter { (try? place.read("\(id)/\($0.key)", atMost: $0.value.count)) != $0.value }.keys.sorted()
    }

    /// Whether anything lies where a file of an exercise belongs.
    ///
    /// - Throws: ``Fault``.
    package func has(_ file: String, of id: ExerciseID) throws -> Bool { try lies("\(id)/\(file)") }

    static let longestMark = 1024

    // MARK: - Marks

    /// The folder of the marks of one kind: a file for each exercise, with the time.
    func marks(_ kind: String) -> String { "\(Self.markFolder)/\(kind)" }

    static func markName(_ id: ExerciseID) -> String { "\(id.track).\(id.topic).\(id.name)" }

    static func markText(_ date: Date) -> [UInt8] { Array("\(Timestamp(date))\n".utf8) }

    // MARK: - Files, by their paths below the root

    func makeFolder(_ folder: String) throws { try faulting { try place.makeFolder(folder) } }

    /// Makes a file that was not there, and the folders on the way to it.
    func put(_ file: String, _ content: [UInt8]) throws {
        try makeFolder(file.folderPart!)
        try faulting { try place.write(file, content) }
    }

    /// Whether anything lies there.
    func lies(_ file: String) throws -> Bool { try faulting { try place.status(file) != nil } }

    /// What the machine does not let us do is a fault of the workspace.
    func faulting<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let fault as SystemFault {
            throw Fault(path: fault.what, fault.cause)
        }
    }
}
