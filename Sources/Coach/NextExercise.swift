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
    /// What placement asks now; asked only where new exercises come from it.
    private let asked: () -> ExerciseID?
    let prerequisites: Prerequisites

    /// How far ahead in the catalog a weak area may reach.
    private static let reach = 4

    package init(
        progress: Progress, catalog: ExerciseCatalog, index: CatalogIndex, weak: @escaping @autoclosure () -> [String],
        python: @escaping () -> PythonVersion? = { nil }, asked: @escaping () -> ExerciseID? = { nil }
    ) {
        self.progress = progress
        self.asked = asked
        prerequisites = Prerequisites(progress: progress, index: index, python: python)
        self.catalog = catalog
        self.index = index
        self.weak = weak
    }

    /// The exercise to work on: what placement asks, where that is under way; else the one that was tried last, until it is
    /// accepted; else the first of the place that the learner has chosen; else one that is handed out early; else the first in
    /// the catalog's order whose predecessors in its topic are done, or, of the first few of these, one that practises a weak concept.
    ///
    /// One that cannot be read is passed over, and so is one that others come before or that needs a newer Python. Nothing
    /// when none is left.
    ///
    /// - Parameter passed: exercises that are taken as done, being in the plan already.
    package func choose(passingOver passed: Set<ExerciseID> = []) -> ExerciseID? {
        // What it asks after that depends on the answer.
        if progress.direction.source == .placement, let id = asked() { return passed.contains(id) ? nil : id }
        if let id = progress.direction.lastTried, isOpen(id), !passed.contains(id) { return id }
        if let id = firstOfChosenPlace(passed) { return id }
        if let id = firstEarly(passed) { return id }
        let open = openExercises(passed)
        if open.count <= 1 { return open.first }
        let weak = Set(weak())
        return open.prefix(Self.reach).first { practises($0, weak) } ?? open.first
    }

    func isOpen(_ id: ExerciseID) -> Bool {
        !progress.isDone(id) && index.summary(id) != nil && prerequisites.areMet(id)
    }

    /// The first of those that explain what has been done, and so do not wait for their own place.
    private func firstEarly(_ passed: Set<ExerciseID>) -> ExerciseID? {
        catalog.exerciseIDs.first { id in
            index.summary(id)?.isEarly == true && isOpen(id) && !passed.contains(id)
        }
    }

    private func practises(_ id: ExerciseID, _ weak: Set<String>) -> Bool {
        !weak.isDisjoint(with: index.summary(id)?.concepts ?? [])
    }

    /// The first exercise of each topic that is not done yet, where the topics before it in its track are begun.
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
