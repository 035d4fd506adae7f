import Catalog
import Practice

/// The place that the learner has chosen new exercises to come from.
extension NextExercise {
    /// The first exercise of the chosen place that is not done; what others come before is the last of them, but no wall.
    ///
    /// Nothing where no place is chosen, and where everything there is done.
    ///
    /// - Parameter passed: exercises that are taken as done.
    func firstOfChosenPlace(_ passed: Set<ExerciseID>) -> ExerciseID? {
        guard case .place(let path) = progress.direction.source, let place = catalog.place(at: path) else { return nil }
        let exercises = catalog.exercises(in: place).filter { !passed.contains($0) }
        return exercises.first(where: isOpen) ?? exercises.first(where: canBeOpened)
    }

    /// Whether it can be handed out, though others come before it.
    private func canBeOpened(_ id: ExerciseID) -> Bool {
        guard let summary = index.summary(id), !progress.isDone(id) else { return false }
        guard prerequisites.missingPython(id) == nil else { return false }
        // A stage would show how the one before is solved.
        return summary.continues.map { progress.isDone($0) || progress.hasGivenUp($0) } ?? true
    }
}
