import Catalog
import Practice

/// Chooses the exercise that comes after those that are done.
package struct NextExercise {
    let progress: Progress
    let catalog: ExerciseCatalog
    let index: CatalogIndex
    /// Ids of the concepts that the learner is weak at; asked only where they decide, since that is a fold over all of
    /// the journal.
    let weak: () -> [String]
    /// Where the learner wants new exercises to come from.
    let place: String?
    private let prerequisites: Prerequisites

    /// How far ahead in the catalog a weak area may reach.
    private static let reach = 4

    package init(
        progress: Progress, catalog: ExerciseCatalog, index: CatalogIndex, weak: @escaping @autoclosure () -> [String],
        place: String? = nil,
        python: @escaping () -> PythonVersion? = { nil }
    ) {
        self.progress = progress
        prerequisites = Prerequisites(progress: progress, index: index, python: python)
        self.catalog = catalog
        self.index = index
        self.weak = weak
        self.place = place
    }

    /// The exercise to work on: the one that was tried last, until it is accepted; else the first in the catalog's order
    /// whose predecessors in its topic are accepted, or, of the first few of these, one that practises a weak concept.
    ///
    /// One that cannot be read is passed over, and so is one that others come before or that needs a newer Python. Nothing
    /// when none is left.
    ///
    /// - Parameter passed: exercises that are taken as done, being in the plan already.
    package func choose(passingOver passed: Set<ExerciseID> = []) -> ExerciseID? {
        if let id = progress.lastTried, isOpen(id), !passed.contains(id) { return id }
        let open = openExercises(passed)
        if open.count <= 1 { return open.first }
        let weak = Set(weak())
        return open.prefix(Self.reach).first { practises($0, weak) } ?? open.first
    }

    private func isOpen(_ id: ExerciseID) -> Bool {
        !progress.isDone(id) && index.summary(id) != nil && prerequisites.areMet(id)
    }

    private func practises(_ id: ExerciseID, _ weak: Set<String>) -> Bool {
        !weak.isDisjoint(with: index.summary(id)?.concepts ?? [])
    }

    /// The first exercise of each topic that is not accepted yet, where the topics before it in its track are begun.
    private func openExercises(_ passed: Set<ExerciseID>) -> [ExerciseID] {
        catalog.tracks.flatMap { track in
            var open: [ExerciseID] = []
            for topic in track.topics {
                let usable = topic.exercises.filter { index.summary($0) != nil }
                if let id = usable.first(where: { isOpen($0) && !passed.contains($0) }) { open.append(id) }
                let isBegun = usable.contains { progress.isDone($0) || passed.contains($0) }
                if !isBegun && !usable.isEmpty { break }
            }
            return open
        }
    }
}
