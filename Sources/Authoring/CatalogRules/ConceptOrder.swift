import Catalog
import Page

/// What a concept needs is taught before it: the first exercise that names a concept teaches it.
enum ConceptOrder: CatalogRule {
    static let description = RuleDescription(
        "concept-order", "An exercise can only build on what was taught before it.")

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        let needs = Dictionary(sources.catalog.concepts.map { ($0.id, $0.needs) }) { first, _ in first }
        guard !needs.values.allSatisfy(\.isEmpty), let summaries = sources.wholeSyllabus else { return }
        let order = TeachingOrder(summaries)
        for summary in summaries {
            for (index, concept) in summary.concepts.enumerated() {
                for need in needs[concept] ?? [] {
                    guard let found = order.fault(need, before: summary) else { continue }
                    findings.report(
                        finding(
                            sources.folder.exerciseFolder(summary.id) + "/exercise.json",
                            at: sources.place("concepts[\(index)]", of: summary.id),
                            found: "\"\(concept)\", which needs \"\(need)\", \(found)",
                            expected: "\"\(need)\" in an exercise before this one, or in this one"))
                }
            }
        }
    }
}
