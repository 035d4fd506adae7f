import Catalog

/// What is known of concepts by whoever has come to an exercise.
struct TaughtConcepts {
    private let catalog: ExerciseCatalog
    private let index: CatalogIndex

    init(_ catalog: ExerciseCatalog, _ index: CatalogIndex) {
        self.catalog = catalog
        self.index = index
    }

    /// The concepts of an exercise, of all that it comes after, and of those that stand before any of these in its track.
    func upTo(_ exercise: ExerciseSummary) -> Set<String> {
        var known: Set<ExerciseID> = []
        var ways = before(exercise.id) + exercise.after
        while let id = ways.popLast() {
            if known.insert(id).inserted { ways += before(id) + (index.summary(id)?.after ?? []) }
        }
        return Set(exercise.concepts).union(known.flatMap { index.summary($0)?.concepts ?? [] })
    }

    private func before(_ id: ExerciseID) -> [ExerciseID] {
        Array(catalog.exerciseIDs.filter { $0.track == id.track }.prefix { $0 != id })
    }
}
