import Catalog
import Page

/// Every sandbox profile can be read, used or not.
enum ReadableProfiles: CatalogRule {
    static let description = ReaderRules.description(.schema)

    static func check(_ catalog: CatalogSources, _ findings: FindingCollector) {
        for name in catalog.folder.profileNames(findings) { _ = catalog.folder.readProfile(name, findings) }
        catalog.folder.findLinks(in: "Sandboxes", findings)
    }
}
