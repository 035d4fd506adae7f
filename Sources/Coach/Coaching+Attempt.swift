import Catalog
import Diagnosis
import FoundationEssentials
import Grading
import Practice

/// From a verdict to a line of the journal.
extension Coaching {
    package func mode(_ id: ExerciseID) -> Attempt.Mode { isClosedBook(id) ? .rebuild : .solve }

    /// The attempt that a verdict becomes.
    ///
    /// - Parameter unconfined: whether the answer was run without a sandbox.
    package func attempt(
        _ verdict: Verdict, cause: Cause?, of exercise: Exercise, mode: Attempt.Mode, at date: Date, unconfined: Bool
    ) -> Attempt {
        let progress = learner.progress
        let id = exercise.id
        var attempt = Attempt(
            verdict: verdict, cause: cause, exercise: exercise, mode: mode, at: date,
            seconds: workspace.secondsWorked(id, lastAttempt: progress.lastAttempt(id), at: date),
            hints: progress.hintsShown(id), peeks: progress.peeks(id), unconfined: unconfined)
        attempt.day = today(at: date)
        return attempt
    }

    /// A look at the solution, which gives up where no answer was accepted.
    package func lookAtSolution(_ id: ExerciseID, gaveUp: Bool, at date: Date) -> JournalEntry {
        var shown = SolutionShown(exercise: id, gaveUp: gaveUp, at: date)
        shown.day = today(at: date)
        return .solution(shown)
    }

    /// Writes an entry into the journal.
    ///
    /// - Throws: ``Journal/Fault``, ``Workspace/Fault``.
    package func record(_ entry: JournalEntry) throws {
        try workspace.create()
        try workspace.journal.append(entry)
    }

    /// Writes the attempt that an answer makes into the journal; one that is accepted is kept, and ends the rebuild that it
    /// belongs to.
    ///
    /// - Throws: ``Journal/Fault``, ``Workspace/Fault``.
    package func record(_ graded: GradedAnswer, of id: ExerciseID) throws {
        try record(.attempt(graded.attempt))
        guard graded.attempt.isAccepted else { return }
        try workspace.keepAccepted(graded.submission.files, to: id)
        try workspace.endRebuild(id)
    }
}
