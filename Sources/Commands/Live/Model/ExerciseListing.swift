import Catalog
import FoundationEssentials
import Practice

/// One exercise in the list, and how it stands.
struct ListedExercise: Sendable, Equatable {
    var id: ExerciseID
    var title: String
    var track: String
    var topic: String
    var level: Int
    var minutes: Int
    var concepts: [String]
    var standing: Progress.Standing
    var isDue: Bool
    /// Whether it practises a concept that stands out as weak.
    var isWeak: Bool

    var standingWord: String {
        switch standing {
        case .untouched: "new"
        case .attempted: "tried"
        case .accepted: "accepted"
        }
    }

    /// All that there is to say of it, in words.
    var marks: [String] { [standingWord] + (isDue ? ["due"] : []) + (isWeak ? ["weak"] : []) }

}

/// All exercises, for the list on the screen and the command.
enum ExerciseListing {
    /// - Throws: ``AuthoringFaults``.
    static func all(_ learner: LearnerState, catalog: ExerciseCatalog, folder: CatalogFolder, at date: Date) throws
        -> [ListedExercise]
    {
        let due = Set(learner.schedule.due(at: date).map(\.exercise))
        let weak = Set(learner.weakConcepts)
        return try catalog.tracks.flatMap { track in
            try track.topics.flatMap { topic in
                try topic.exercises.map { id in
                    let exercise = try folder.exercise(id, in: catalog)
                    return ListedExercise(
                        id: id, title: exercise.title, track: track.title, topic: topic.title, level: exercise.level,
                        minutes: exercise.minutes, concepts: exercise.concepts.map(catalog.concept),
                        standing: learner.progress.standing(id), isDue: due.contains(id.description),
                        isWeak: !weak.isDisjoint(with: exercise.concepts))
                }
            }
        }
    }
}
