import Catalog
import Page
import Synchronization
import System

/// Hashes of what lies in the folders of a catalog, each taken once.
package final class ContentHashes: Sendable {
    private let folder: CatalogFolder
    private let catalog: ExerciseCatalog
    private let known = Mutex<[String: String?]>([:])

    package init(_ folder: CatalogFolder, _ catalog: ExerciseCatalog) {
        self.folder = folder
        self.catalog = catalog
    }

    /// All files of an exercise; nothing where one of them cannot be read.
    package func exercise(_ id: ExerciseID) -> String? { files(folder.exerciseFolder(id)) }

    /// All sandbox profiles; nothing where a file of them cannot be read.
    package var profiles: String? { files("Sandboxes") }

    /// `catalog.json`, the sandbox profiles and all exercises that it names. What cannot be read counts as that.
    package var whole: String {
        let settings = folder.bytes(CatalogFolder.catalogFile, what: "", FindingCollector()) ?? []
        let exercises = catalog.exerciseIDs.flatMap { [$0.description, exercise($0) ?? "unreadable"] }
        return SHA256.of(Fields.pack([settings, Fields.list([profiles ?? "unreadable"] + exercises)]))
    }

    private func files(_ path: String) -> String? {
        if let hash = known.withLock({ $0[path] }) { return hash }
        let findings = FindingCollector()
        var hash = SHA256()
        for (name, content) in folder.tree(path, findings).sorted(by: {
            $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }) {
            hash.add(Fields.pack([Array(name.utf8), content]))
        }
        let digest = findings.all.isEmpty ? hash.digest() : nil
        known.withLock { $0[path] = .some(digest) }
        return digest
    }
}
