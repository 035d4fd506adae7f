import Catalog
import Diagnosis
import Page

/// Every trap is one that a mistake falls into, or that Reprise knows by itself.
enum UnusedTraps: CatalogRule {
    static let description = RuleDescription(
        "unused-trap", "A trap that nothing falls into is never told to a learner.", level: .warning)

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        let unknown = sources.catalog.traps.enumerated().filter { TrapTexts.text($1.id).isEmpty }
        guard !unknown.isEmpty, let exercises = sources.index.all(sources.catalog.exerciseIDs) else { return }
        let met = exercises.byTrap
        let places = sources.places
        for (index, trap) in unknown where met[trap.id] == nil {
            findings.report(
                finding(
                    CatalogFolder.catalogFile, at: places.place("traps[\(index)].id"),
                    found: "\"\(trap.id)\", which no mistake names",
                    expected: "a mistake of an exercise with it as its \"trap\""))
        }
    }
}
