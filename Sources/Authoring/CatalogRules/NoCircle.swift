import Catalog
import Page

/// Every exercise can be reached: none comes after itself, by whatever way round.
enum NoCircle: CatalogRule {
    static let description = RuleDescription(
        "order", "Of exercises that wait for each other none is ever handed out.", canBeSwitched: false)

    /// One finding for each circle, at the first of its exercises.
    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        let (folder, catalog) = (sources.folder, sources.catalog)
        let before = Dictionary(catalog.exerciseIDs.map { ($0, sources.index.summary($0)?.after ?? []) }) { first, _ in
            first
        }
        var told: Set<ExerciseID> = []
        for id in catalog.exerciseIDs {
            guard !told.contains(id), let circle = ShortestCircle.from(id, before) else { continue }
            told.formUnion(circle)
            let way = (circle + [id]).map(\.description).joined(separator: " after ")
            let continues = folder.readExercise(id, in: catalog, FindingCollector())?.continues
            let key = continues != nil && continues == (circle + [id])[1] ? "continues" : "after"
            findings.report(
                finding(
                    folder.exerciseFolder(id) + "/exercise.json", at: .key(key),
                    found: "a circle, \(way), so that none of them is ever handed out",
                    expected: "exercises that come before this one, in \"after\" and \"continues\""))
        }
    }
}
