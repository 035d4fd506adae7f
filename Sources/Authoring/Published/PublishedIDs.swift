import Catalog
import Page
import System

/// What was published keeps its id.
package enum PublishedIDs: AuthoringRule {
    package static let description = RuleDescription(
        "published-id", "Learners' journals and workspaces name what they met by its id, for good.")

    /// What an older `catalog.json` has that this one lacks.
    ///
    /// - Parameters:
    ///   - bytes: the older file; nothing where there was none.
    ///   - revision: as the author has named it.
    /// - Throws: ``GitRepository/Fault`` where the older file is no catalog.
    package static func findings(_ catalog: ExerciseCatalog, published bytes: [UInt8]?, at revision: String) throws
        -> [Finding]
    {
        guard let bytes else { return [] }
        guard let value = JSONDocument.read(bytes).value, let before = CatalogIDs(value) else {
            throw GitRepository.Fault.unreadable(revision)
        }
        let now = CatalogIDs(catalog)
        let lost = CatalogIDs.Kind.allCases.flatMap { kind in
            before.ids(kind).filter { !now.has($0, kind) && !before.isBelowLost($0, kind, now) }.map { (kind, $0) }
        }
        return lost.enumerated().map { index, lost in
            let (kind, id) = lost
            return finding(
                CatalogFolder.catalogFile, at: .key(kind.key),
                found: "no \(kind.rawValue) \"\(id)\", which \(revision) has",
                expected: "every id that was published",
                nearest: index < mostGuesses ? NearestName.of(id, among: now.ids(kind)) : nil)
        }
    }

    /// A guess takes time by the number of ids.
    private static let mostGuesses = 20
}
