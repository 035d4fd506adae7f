import Catalog
import Practice

/// Chooses the exercise that comes after those that are done.
enum NextExercise {
    /// How far ahead in the catalog a weak area may reach.
    private static let reach = 4

    /// The exercise to work on: the one that was tried last, until it is accepted; else the first in the catalog's order
    /// whose predecessors in its topic are accepted, or, of the first few of these, one that practises a weak concept.
    ///
    /// - Parameter concepts: those of an exercise; asked only where the learner has weak ones.
    static func choose(
        _ progress: Progress, weak: [String], catalog: ExerciseCatalog, except: ExerciseID? = nil,
        concepts: (ExerciseID) -> [String]
    ) -> ExerciseID? {
        if let id = progress.next(in: catalog), progress.standing(id) == .attempted, id != except { return id }
        let open = openExercises(progress, catalog).filter { $0 != except }
        let near = open.prefix(reach)
        if !weak.isEmpty, let id = near.first(where: { !Set(concepts($0)).isDisjoint(with: weak) }) { return id }
        return open.first
    }

    /// The first exercise of each topic that is not accepted yet, where the topics before it in its track are begun.
    private static func openExercises(_ progress: Progress, _ catalog: ExerciseCatalog) -> [ExerciseID] {
        catalog.tracks.flatMap { track in
            var open: [ExerciseID] = []
            for topic in track.topics {
                if let id = topic.exercises.first(where: { progress.standing($0) != .accepted }) { open.append(id) }
                let isBegun = topic.exercises.contains { progress.standing($0) == .accepted }
                if !isBegun && !topic.exercises.isEmpty { break }
            }
            return open
        }
    }
}
