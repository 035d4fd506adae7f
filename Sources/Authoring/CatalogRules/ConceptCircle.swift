import Catalog
import Page

/// No concept needs itself, by whatever way round.
enum ConceptCircle: CatalogRule {
    static let description = RuleDescription(
        "concept-circle", "Of concepts that need each other none can be taught first.")

    /// One finding for each circle, at the first of its concepts.
    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        let concepts = sources.catalog.concepts
        let needs = Dictionary(concepts.map { ($0.id, $0.needs) }) { first, _ in first }
        let places = sources.places
        var told: Set<String> = []
        for (index, concept) in concepts.enumerated() where !concept.needs.isEmpty && !told.contains(concept.id) {
            guard let circle = ShortestCircle.from(concept.id, needs) else { continue }
            told.formUnion(circle)
            findings.report(
                finding(
                    CatalogFolder.catalogFile, at: places.place("concepts[\(index)].needs"),
                    found: "a circle, " + (circle + [concept.id]).joined(separator: " needs "),
                    expected: "concepts that can be taught before this one"))
        }
    }
}
