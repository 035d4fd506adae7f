import Catalog
import Checks
import Page

/// The schemas of a catalog, where it has them, are those of this version.
enum CurrentSchemas: CatalogRule {
    static let description = RuleDescription(
        "schemas", "An editor that goes by an old schema marks what is right.", level: .warning)

    static func check(_ catalog: CatalogSources, _ findings: FindingCollector) {
        let folder = catalog.folder
        guard folder.isFolder(CatalogSchemas.folder, findings) else { return }
        for name in folder.entries(CatalogSchemas.folder, findings) {
            let file = CatalogSchemas.folder + "/" + name
            guard let current = CatalogSchemas.files[name] else {
                let known = CatalogSchemas.files.keys.sorted()
                findings.report(
                    finding(file, found: "a file that is no schema", expected: known.joined(separator: ", ")))
                continue
            }
            let found = folder.bytes(file, what: "a schema", FindingCollector())
            if found.map(CatalogText.withPlainLineEnds) == current { continue }
            findings.report(
                finding(file, found: "a schema of another version", expected: "this one's: `reprise new --schemas`"))
        }
    }
}
