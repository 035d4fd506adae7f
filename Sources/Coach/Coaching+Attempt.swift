import Catalog
import Diagnosis
import FoundationEssentials
import Grading
import Practice

/// From a verdict to a line of the journal.
extension Coaching {
    /// A rebuild is against the clock for as long as that runs.
    package func mode(_ id: ExerciseID, at date: Date) -> Attempt.Mode {
        guard let mark = workspace.rebuild(id) else { return .solve }
        return mark.clock.map { !$0.isOver(at: date) } == true ? .timed : .rebuild
    }

    /// The attempt that a verdict becomes.
    ///
    /// - Parameter unconfined: whether the answer was run without a sandbox.
    package func attempt(
        _ verdict: Verdict, explanation: Explanation, of exercise: Exercise, mode: Attempt.Mode, at date: Date,
        unconfined: Bool
    ) -> Attempt {
        let progress = learner.progress
        let id = exercise.id
        var attempt = Attempt(
            verdict: verdict, explanation: explanation, exercise: exercise, mode: mode, at: date,
            seconds: workspace.secondsWorked(id.description, at: date),
            hints: progress.hintsShown(id), peeks: progress.peeks(id), unconfined: unconfined)
        attempt.day = today(at: date)
        if mode != .solve { attempt.standsFor = workspace.rebuild(id)?.standsFor }
        return attempt
    }

    /// A look at the solution, which gives up where no answer was accepted.
    package func lookAtSolution(_ id: ExerciseID, gaveUp: Bool, at date: Date) -> JournalEntry {
        var shown = SolutionShown(exercise: id, gaveUp: gaveUp, at: date)
        shown.day = today(at: date)
        return .solution(shown)
    }

    /// "Not today": an exercise is offered again tomorrow.
    package func putOff(_ id: ExerciseID, at date: Date) -> JournalEntry {
        .postponed(Postponed(exercise: id, until: today(at: date).adding(1), at: date))
    }

    /// "Enough for today".
    package func restToday(at date: Date) -> JournalEntry {
        let today = today(at: date)
        return .rest(Rest(from: today, through: today, at: date))
    }

    /// Writes an entry into the journal, and has the time go on from there.
    ///
    /// - Throws: ``Journal/Fault``, ``Workspace/Fault``.
    package func record(_ entry: JournalEntry) throws {
        try write(entry)
        keepTime(entry)
    }

    /// Writes an entry into the journal, be it late.
    ///
    /// - Throws: ``Journal/Fault``, ``Workspace/Fault``.
    package func write(_ entry: JournalEntry) throws {
        try workspace.create()
        try workspace.journal.append(entry)
    }

    /// Has the time of an exercise go on from what has just happened to it.
    package func keepTime(_ entry: JournalEntry) {
        switch entry {
        case .attempt(let attempt): workspace.restartClock(attempt.exercise, at: attempt.date)
        case .hint(let hint): workspace.noteWork(hint.exercise, at: hint.time.date)
        case .solution(let solution): workspace.noteWork(solution.exercise, at: solution.time.date)
        default: break
        }
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
