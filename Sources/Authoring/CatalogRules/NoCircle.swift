import Catalog
import Page

/// Every exercise can be reached: none comes after itself, by whatever way round.
enum NoCircle: CatalogRule {
    static let description = RuleDescription(
        "order", "Of exercises that wait for each other none is ever handed out.", canBeSwitched: false)

    /// One finding for each circle, at the first of its exercises.
    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        let (folder, catalog) = (sources.folder, sources.catalog)
        let index = CatalogIndex(folder, catalog, cacheFolder: nil)
        let before = Dictionary(catalog.exerciseIDs.map { ($0, index.summary($0)?.after ?? []) }) { first, _ in first }
        var told: Set<ExerciseID> = []
        for id in catalog.exerciseIDs {
            guard !told.contains(id), let circle = circle(from: id, before) else { continue }
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

    /// The shortest way from an exercise over those before it back to itself.
    private static func circle(from start: ExerciseID, _ before: [ExerciseID: [ExerciseID]]) -> [ExerciseID]? {
        var ways = [[start]]
        var seen: Set<ExerciseID> = []
        while !ways.isEmpty {
            let way = ways.removeFirst()
            for id in before[way.last!] ?? [] {
                if id == start { return way }
                if seen.insert(id).inserted { ways.append(way + [id]) }
            }
        }
        return nil
    }
}
