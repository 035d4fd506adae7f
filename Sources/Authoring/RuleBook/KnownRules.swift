import Catalog
import Page

/// Rules that `catalog.json` turns off or on exist, and can be turned off.
enum KnownRules: CatalogRule {
    static let description = RuleDescription(
        "unknown-rule", "A misspelt rule would stay on, or off, unseen.", canBeSwitched: false)

    static func check(_ catalog: CatalogSources, _ findings: FindingCollector) {
        let places = catalog.places
        for id in catalog.catalog.rules.keys.sorted() {
            guard let words = fault(id) else { continue }
            findings.report(
                finding(
                    CatalogFolder.catalogFile, at: places.place("rules.\(id)"), found: words.found,
                    expected: words.expected, nearest: words.nearest))
        }
    }

    /// What is wrong with the id of a rule that is to be switched; nothing for one that can be.
    static func fault(_ id: String) -> (found: String, expected: String, nearest: String?)? {
        let known = RuleBook.description(id)
        if known?.canBeSwitched == true { return nil }
        let names = RuleBook.descriptions.filter(\.canBeSwitched).map(\.rule.rawValue)
        return (
            known == nil ? "\"\(id)\", which is no rule" : "\"\(id)\", which cannot be turned off",
            "a rule that `reprise check --rules` lists as one that can be", NearestName.of(id, among: names)
        )
    }
}
