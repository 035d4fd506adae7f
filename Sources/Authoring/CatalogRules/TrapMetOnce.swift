import Catalog
import Page

/// A trap lies in wait in more than one exercise.
enum TrapMetOnce: CatalogRule {
    static let description = RuleDescription(
        "trap-met-once", "Whether a trap is seen through shows only where it is met again.", level: .warning)

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        let ids = sources.catalog.exerciseIDs
        guard ids.count > 1, let exercises = sources.index.all(ids) else { return }
        let met = exercises.byTrap
        let places = sources.places
        for (index, trap) in sources.catalog.traps.enumerated() where met[trap.id]?.count == 1 {
            findings.report(
                finding(
                    CatalogFolder.catalogFile, at: places.place("traps[\(index)].id"),
                    found: "\"\(trap.id)\", which only \(met[trap.id]![0]) can fall into",
                    expected: "a mistake of another exercise with it as its \"trap\""))
        }
    }
}
