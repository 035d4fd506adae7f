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
    private let prerequisites: Prerequisites

    /// How far ahead in the catalog a weak area may reach.
    private static let reach = 4

    package init(
        progress: Progress, catalog: ExerciseCatalog, index: CatalogIndex, weak: @escaping @autoclosure () -> [String],
        python: @escaping () -> PythonVersion? = { nil }
    ) {
        self.progress = progress
        prerequisites = Prerequisites(progress: progress, index: index, python: python)
        self.catalog = catalog
        self.index = index
        self.weak = weak
    }

    /// The exercise to work on: the one that was tried last, until it is accepted; else the first in the catalog's order
    /// whose predecessors in its topic are accepted, or, of the first few of these, one that practises a weak concept.
    ///
    /// One that cannot be read is passed over, and so is one that others come before or that needs a newer Python. Nothing
    /// when none is left.
    package func choose() -> ExerciseID? {
        if let id = progress.lastTried, isOpen(id) { return id }
        let open = openExercises()
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
    private func openExercises() -> [ExerciseID] {
        catalog.tracks.flatMap { track in
            var open: [ExerciseID] = []
            for topic in track.topics {
                let usable = topic.exercises.filter { index.summary($0) != nil }
                if let id = usable.first(where: isOpen) { open.append(id) }
                let isBegun = usable.contains(where: progress.isDone)
                if !isBegun && !usable.isEmpty { break }
            }
            return open
        }
    }
}
