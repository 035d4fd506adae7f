import Catalog
import Page

/// Every concept is taught.
enum UnusedConcepts: CatalogRule {
    static let description = RuleDescription(
        "unused-concept", "A concept that no exercise names is a misspelt one, or one that nobody is taught.")

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        guard let summaries = sources.wholeSyllabus else { return }
        let used = Set(summaries.flatMap(\.concepts))
        // Where an exercise names one that there is not, it may mean this one.
        if !used.isSubset(of: sources.catalog.concepts.map(\.id)) { return }
        let places = sources.places
        for (index, concept) in sources.catalog.concepts.enumerated() where !used.contains(concept.id) {
            findings.report(
                finding(
                    CatalogFolder.catalogFile, at: places.place("concepts[\(index)].id"),
                    found: "\"\(concept.id)\", which no exercise names",
                    expected: "an exercise with it among its \"concepts\""))
        }
    }
}
