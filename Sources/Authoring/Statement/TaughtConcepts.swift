import Catalog

/// What is known of concepts by whoever has come to an exercise.
struct TaughtConcepts {
    private let catalog: ExerciseCatalog
    private let index: CatalogIndex

    init(_ catalog: ExerciseCatalog, _ index: CatalogIndex) {
        self.catalog = catalog
        self.index = index
    }

    /// The concepts of an exercise, of those before it in its track, and of all that it comes after.
    func upTo(_ exercise: Exercise) -> Set<String> {
        let track = catalog.exerciseIDs.filter { $0.track == exercise.id.track }
        var known = Set(track.prefix { $0 != exercise.id })
        var ways = exercise.summary.after + known.flatMap(after)
        while let id = ways.popLast() {
            if known.insert(id).inserted { ways += after(id) }
        }
        return Set(exercise.concepts).union(known.flatMap { index.summary($0)?.concepts ?? [] })
    }

    private func after(_ id: ExerciseID) -> [ExerciseID] { index.summary(id)?.after ?? [] }
}
