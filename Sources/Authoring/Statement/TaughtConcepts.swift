import Catalog

/// What is known of concepts by whoever has come to an exercise.
struct TaughtConcepts {
    private let index: CatalogIndex
    private let tracks: [String: [ExerciseID]]
    /// Of each exercise its place in its track.
    private let places: [ExerciseID: Int]

    init(_ catalog: ExerciseCatalog, _ index: CatalogIndex) {
        self.index = index
        tracks = Dictionary(grouping: catalog.exerciseIDs, by: \.track)
        places = tracks.values.reduce(into: [:]) { places, track in
            for (place, id) in track.enumerated() { places[id] = place }
        }
    }

    /// The concepts of an exercise, of all that it comes after, and of those that stand before any of these in its track.
    func upTo(_ exercise: ExerciseSummary) -> Set<String> {
        var concepts = Set(exercise.concepts)
        var ways = exercise.after
        /// How many of each track are known; in a track those before an exercise are known with it.
        var reached: [String: Int] = [:]
        func reach(_ count: Int, of track: String) {
            guard count > reached[track, default: 0] else { return }
            for id in tracks[track]![reached[track, default: 0]..<count] {
                guard let summary = index.summary(id) else { continue }
                concepts.formUnion(summary.concepts)
                ways += summary.after
            }
            reached[track] = count
        }
        if let place = places[exercise.id] { reach(place, of: exercise.id.track) }
        while let id = ways.popLast() {
            if let place = places[id] { reach(place + 1, of: id.track) }
        }
        return concepts
    }
}
