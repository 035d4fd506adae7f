import Catalog
import Checks
import Diagnosis
import Page

/// Every trap is one that a mistake falls into, or that Reprise knows by itself.
enum UnusedTraps: CatalogRule {
    static let description = RuleDescription(
        "unused-trap", "A trap that nothing falls into is never told to a learner.", level: .warning)

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        let unknown = sources.catalog.traps.enumerated().filter { TrapTexts.text($1.id).isEmpty }
        if unknown.isEmpty || sources.wholeSyllabus == nil { return }
        let used = Set(sources.catalog.exerciseIDs.flatMap { traps(of: $0, sources) })
        let places = sources.places
        for (index, trap) in unknown where !used.contains(trap.id) {
            findings.report(
                finding(
                    CatalogFolder.catalogFile, at: places.place("traps[\(index)].id"),
                    found: "\"\(trap.id)\", which no mistake names",
                    expected: "a mistake of an exercise with it as its \"trap\""))
        }
    }

    private static func traps(of id: ExerciseID, _ sources: CatalogSources) -> [String] {
        let file = sources.folder.exerciseFolder(id) + "/exercise.json"
        let findings = FindingCollector()
        guard let bytes = sources.folder.bytes(file, what: "", findings),
            let reader = ObjectReader.open(bytes, file: file, findings: findings)
        else { return [] }
        return reader.objects("mistakes").compactMap { $0.optionalString("trap") }
    }
}
