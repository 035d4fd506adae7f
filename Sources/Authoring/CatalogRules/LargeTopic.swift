import Catalog

/// A topic that is large enough to be asked for variety.
struct LargeTopic {
    private static let fewest = 8

    /// Of its list in `catalog.json`.
    let key: String
    /// But for stages, which are one program, written further and further.
    let exercises: [ExerciseSummary]

    /// Those of which every exercise can be read.
    static func all(of sources: CatalogSources) -> [LargeTopic] {
        sources.catalog.tracks.enumerated().flatMap { number, track in
            track.topics.enumerated().compactMap { index, topic in
                guard topic.exercises.count >= fewest, let all = sources.index.all(topic.exercises) else { return nil }
                let exercises = all.filter { $0.continues == nil }
                if exercises.count < fewest { return nil }
                return LargeTopic(key: "tracks[\(number)].topics[\(index)].exercises", exercises: exercises)
            }
        }
    }
}
