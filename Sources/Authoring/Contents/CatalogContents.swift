import Catalog
import Checks
import Glibc
import Page
import System

/// The page of contents of a catalog, which a forge shows to whoever looks at the folder of its exercises.
package struct CatalogContents {
    /// Where it lies in a catalog.
    package static let file = "Exercises/README.md"

    /// What tells it from a page that somebody has written.
    private static let sign = "<!-- Written by `reprise new --contents`: what is changed here by hand is lost. -->\n"

    let content: [UInt8]

    /// Nothing where an exercise cannot be read, so that there is no telling what to say of it.
    init?(_ catalog: ExerciseCatalog, _ index: CatalogIndex) {
        guard let exercises = index.all(catalog.exerciseIDs) else { return nil }
        content = Array((Self.sign + "\n" + ContentsPage(catalog, exercises).render()).utf8)
    }

    static func isOurs(_ content: [UInt8]) -> Bool {
        CatalogText.withPlainLineEnds(content).starts(with: sign.utf8)
    }

    /// What was done to the file.
    package enum Written: Sendable, Equatable {
        /// It is what it has to be.
        case nothing
        /// It was written, and what stood there is kept under another name where it was none of ours.
        case anew(copy: String?)
    }

    /// Writes the page of a catalog as it is now.
    ///
    /// - Throws: ``Findings`` where the catalog or an exercise cannot be read, and ``SystemFault``.
    package static func write(in folder: CatalogFolder) throws -> Written {
        let catalog = try folder.catalog()
        let index = CatalogIndex(folder, catalog, cacheFolder: nil)
        guard let page = CatalogContents(catalog, index) else { throw Findings(index.findings) }
        let root = RootFolder(folder.root)
        guard try root.status(file) != nil else {
            try root.write(file, page.content)
            return .anew(copy: nil)
        }
        let old = try root.read(file)
        if CatalogText.withPlainLineEnds(old) == page.content { return .nothing }
        let copy = isOurs(old) || old.isEmpty ? nil : try keepCopy(in: root)
        try root.replace(file, with: page.content)
        return .anew(copy: copy)
    }

    private static func keepCopy(in root: RootFolder) throws -> String {
        for number in 1...99 {
            let name = file + (number == 1 ? "~" : "~\(number)")
            if try root.link(file, as: name) { return name }
        }
        throw SystemFault(root.path(of: file + "~"), errno: EEXIST)
    }

    /// Writes it anew where there is one of ours, since the catalog has changed.
    ///
    /// An exercise that cannot be read keeps it as it is: the proof tells of both.
    static func renew(in folder: CatalogFolder) throws {
        guard let old = try? RootFolder(folder.root).read(file), isOurs(old) else { return }
        do { _ = try write(in: folder) } catch is Findings {}
    }
}
