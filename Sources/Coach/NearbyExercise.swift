import Catalog
import Practice

/// Looks near the exercises in which a concept was missed for one with the same concept that was not tried yet.
package struct NearbyExercise {
    private let catalog: ExerciseCatalog
    private let index: CatalogIndex
    private let tried: [String: Bool]

    /// - Parameter tried: the exercises that were tried, and whether they were accepted.
    package init(catalog: ExerciseCatalog, index: CatalogIndex, tried: [String: Bool]) {
        self.catalog = catalog
        self.index = index
        self.tried = tried
    }

    package func find(_ area: WeakArea) -> ExerciseID? {
        guard area.kind == .concept else { return nil }
        let topics = area.evidence.compactMap { ExerciseID($0.exercise) }.map { [$0.track, $0.topic] }
        return catalog.exerciseIDs.first { id in
            topics.contains([id.track, id.topic]) && tried["\(id)"] == nil
                && index.summary(id)?.concepts.contains(area.id) == true
        }
    }
}
