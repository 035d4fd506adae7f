import Catalog
import Page

/// What must hold of a catalog as a whole: `catalog.json`, the profiles, and nothing beside them.
package struct CatalogForm {
    private let folder: CatalogFolder

    package init(_ folder: CatalogFolder) {
        self.folder = folder
    }

    /// The catalog, where nothing is wrong with `catalog.json`, and everything that is wrong.
    package func check() -> (catalog: ExerciseCatalog?, findings: [Finding]) {
        let findings = FindingCollector()
        let catalog = folder.readCatalog(findings)
        let isSound = findings.all.isEmpty
        for name in folder.profileNames(findings) { _ = folder.readProfile(name, findings) }
        folder.findLinks(in: "Sandboxes", findings)
        // Where no track could be read, every exercise would seem to be a stray.
        if !catalog.tracks.isEmpty { findStrays(catalog, findings) }
        if isSound { OrderForm(folder, catalog).findings().forEach(findings.report) }
        return (isSound ? catalog : nil, findings.all)
    }

    private func findStrays(_ catalog: ExerciseCatalog, _ findings: FindingCollector) {
        let known = Set(catalog.exerciseIDs.map(\.description))
        for track in folder.entries("Exercises", findings) where folder.isFolder("Exercises/" + track, findings) {
            for topic in folder.entries("Exercises/" + track, findings) {
                let place = "\(track)/\(topic)"
                guard folder.isFolder("Exercises/" + place, findings) else { continue }
                for name in folder.entries("Exercises/" + place, findings) where !known.contains("\(place)/\(name)") {
                    findings.report(stray("Exercises/\(place)/\(name)", name))
                }
            }
        }
    }

    private func stray(_ file: String, _ name: String) -> Finding {
        folder.isFolder(file)
            ? Finding(
                .stray, file: file, found: "a folder that catalog.json does not name",
                expected: "\"\(name)\" among the exercises of its topic")
            : Finding(.stray, file: file, found: "a file", expected: "only folders of exercises")
    }
}
