import Catalog
import Page

/// Every sandbox profile can be read, used or not.
enum ReadableProfiles: CatalogRule {
    static let description = RuleDescription(
        "profiles", "A profile with faults runs nothing; each of its faults is told.", canBeSwitched: false)

    static func check(_ catalog: CatalogSources, _ findings: FindingCollector) {
        for name in catalog.folder.profileNames(findings) { _ = catalog.folder.readProfile(name, findings) }
        catalog.folder.findLinks(in: "Sandboxes", findings)
    }
}
