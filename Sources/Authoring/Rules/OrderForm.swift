import Catalog
import Page

/// That every exercise can be reached: none comes after itself, by whatever way round.
struct OrderForm {
    let folder: CatalogFolder
    let catalog: ExerciseCatalog
    private let before: [ExerciseID: [ExerciseID]]

    init(_ folder: CatalogFolder, _ catalog: ExerciseCatalog) {
        self.folder = folder
        self.catalog = catalog
        let index = CatalogIndex(folder, catalog, cacheFolder: nil)
        before = Dictionary(catalog.exerciseIDs.map { ($0, index.summary($0)?.after ?? []) }) { first, _ in first }
    }

    /// One finding for each circle, at the first of its exercises.
    func findings() -> [Finding] {
        var told: Set<ExerciseID> = []
        return catalog.exerciseIDs.compactMap { id in
            guard !told.contains(id), let circle = circle(from: id) else { return nil }
            told.formUnion(circle)
            let way = (circle + [id]).map(\.description).joined(separator: " after ")
            let continues = folder.readExercise(id, in: catalog, FindingCollector())?.continues
            let key = continues != nil && continues == (circle + [id])[1] ? "continues" : "after"
            return Finding(
                .order, file: folder.exerciseFolder(id) + "/exercise.json", at: .key(key),
                found: "a circle, \(way), so that none of them is ever handed out",
                expected: "exercises that come before this one, in \"after\" and \"continues\"")
        }
    }

    /// The shortest way from an exercise over those before it back to itself.
    private func circle(from start: ExerciseID) -> [ExerciseID]? {
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
