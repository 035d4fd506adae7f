import Catalog
import Page

/// Rules that `catalog.json` turns off or on exist, and can be turned off.
enum KnownRules: CatalogRule {
    static let description = RuleDescription(
        "unknown-rule", "A misspelt rule would stay on, or off, unseen.", canBeSwitched: false)

    static func check(_ catalog: CatalogSources, _ findings: FindingCollector) {
        for id in catalog.catalog.rules.keys.sorted() {
            let known = RuleBook.description(id)
            if known?.canBeSwitched == true { continue }
            let names = RuleBook.descriptions.filter(\.canBeSwitched).map(\.rule.rawValue)
            findings.report(
                finding(
                    CatalogFolder.catalogFile, at: .key("rules.\(id)"),
                    found: known == nil ? "\"\(id)\", which is no rule" : "\"\(id)\", which cannot be turned off",
                    expected: "a rule that `reprise check --rules` lists as one that can be",
                    nearest: NearestName.of(id, among: names)))
        }
    }
}
