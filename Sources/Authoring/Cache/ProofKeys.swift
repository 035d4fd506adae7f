import Catalog
import Page
import System

/// What the proof of each exercise depends on, as one hash.
///
/// Theory of operation. A proof runs an exercise's programs. It depends on the exercise's own files, on those of the
/// exercises that come before it (a stage begins with a solution), on what the exercises before it in the catalog teach,
/// on what `catalog.json` says beside its list, on the sandbox profiles, and on the surroundings: program, interpreter,
/// machine. Where all that is the same, so is the proof. What is told of an exercise without running it is not kept.
package struct ProofKeys: Sendable {
    private let folder: CatalogFolder
    private let catalog: ExerciseCatalog
    private let index: CatalogIndex
    private let hashes: ContentHashes
    private let common: [UInt8]
    /// For each exercise, what it and those before it in the catalog teach.
    private let taught: [ExerciseID: String]

    /// Grows whenever a proof finds something else that the program's own change does not tell of.
    private static let format = "1"

    /// - Parameter surroundings: whatever else decides how programs behave.
    package init(
        _ folder: CatalogFolder, _ catalog: ExerciseCatalog, _ index: CatalogIndex, _ hashes: ContentHashes,
        surroundings: [String]
    ) {
        self.folder = folder
        self.catalog = catalog
        self.index = index
        self.hashes = hashes
        let settings = CatalogSettings(folder).canonical ?? ""
        common = Fields.list([Self.format, settings, hashes.profiles ?? ""] + surroundings)
        var taught: [ExerciseID: String] = [:]
        var before = ""
        for id in catalog.exerciseIDs {
            let summary = index.summary(id)
            let concepts = summary.map { [id.description, "\($0.level)"] + $0.concepts } ?? [id.description]
            before = SHA256.of(Fields.list([before] + concepts))
            taught[id] = before
        }
        self.taught = taught
    }

    /// Nothing where a file cannot be read.
    package func key(_ id: ExerciseID) -> String? { key(id, hashes) }

    /// Whether nothing has changed while somebody has worked with the files.
    package func stillHolds(_ key: String, _ id: ExerciseID) -> Bool {
        let now = ContentHashes(folder, catalog)
        return now.profiles == hashes.profiles && self.key(id, now) == key
    }

    private func key(_ id: ExerciseID, _ hashes: ContentHashes) -> String? {
        guard hashes.profiles != nil, let before = taught[id], let needed = needed(id) else { return nil }
        let files = needed.sorted { $0.description < $1.description }.map { ($0, hashes.exercise($0)) }
        guard files.allSatisfy({ $0.1 != nil }) else { return nil }
        let own = [id.description, before] + files.flatMap { [$0.0.description, $0.1!] }
        return SHA256.of(Fields.pack([common, Fields.list(own)]))
    }

    /// The exercise with all that come before it; nothing where one of them is broken.
    private func needed(_ id: ExerciseID) -> Set<ExerciseID>? {
        var needed: Set<ExerciseID> = []
        var left = [id]
        while let next = left.popLast() {
            guard needed.insert(next).inserted else { continue }
            guard let summary = index.summary(next) else { return nil }
            left += summary.after
        }
        return needed
    }
}

/// What `catalog.json` says, but for the list of exercises.
private struct CatalogSettings {
    let canonical: String?

    init(_ folder: CatalogFolder) {
        let bytes = folder.bytes(CatalogFolder.catalogFile, what: "", FindingCollector())
        let members = bytes.flatMap { JSONValue.read($0) }?.members
        canonical = members.map { members in
            members.filter { $0.key != "tracks" }.map { "\($0.key.string.debugDescription):" + Self.text($0.value) }
                .sorted()
                .joined(separator: ",")
        }
    }

    /// The value wherever it stands in the file, however it is set out.
    private static func text(_ value: JSONValue) -> String {
        switch value.content {
        case .null: "null"
        case .bool(let value): "\(value)"
        case .number(let number): number.literal
        case .string(let text): text.string.debugDescription
        case .array(let values): "[" + values.map(text).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { "\($0.key.string.debugDescription):" + text($0.value) }.joined(separator: ",") + "}"
        }
    }
}
