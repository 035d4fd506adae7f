import Catalog
import Practice

/// Looks near the exercises in which a concept was missed for one with the same concept that was not tried yet.
///
/// Which concepts an exercise has is known only when it is loaded. The neighbours in the same topics are few; a whole
/// catalog is not.
struct NearbyExercise {
    let folder: CatalogFolder
    let catalog: ExerciseCatalog
    let tried: [String: Bool]

    private static let mostLoaded = 12

    func find(_ area: WeakArea) -> ExerciseID? {
        guard area.kind == .concept else { return nil }
        let topics = area.evidence.compactMap { ExerciseID($0.exercise) }.map { [$0.track, $0.topic] }
        let near = catalog.exerciseIDs.filter { topics.contains([$0.track, $0.topic]) && tried["\($0)"] == nil }
        return near.prefix(Self.mostLoaded).first { id in
            (try? folder.exercise(id, in: catalog))?.concepts.contains(area.id) == true
        }
    }
}
