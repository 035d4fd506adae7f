import Catalog
import FoundationEssentials
import Grading
import Practice

/// Beginning a rebuild, putting it back, and what stands beside it at the end.
extension Coaching {
    /// Puts the earlier answer away, and opens the exercise as a rebuild begins.
    ///
    /// - Parameter minutes: for one against the clock.
    /// - Throws: ``Findings``, ``StageNotOpen``, ``Workspace/Fault``.
    package func beginRebuild(_ id: ExerciseID, at date: Date, minutes: Int? = nil) throws -> Desk {
        let exercise = try folder.exercise(id, in: catalog)
        try keepBookClosed(before: exercise)
        let files = try startingFiles(exercise, isClosedBook: true)
        if try workspace.keptAnswer(id) == nil, let answer = untouchedAnswer(id) {
            try workspace.keepAccepted(answer, to: id)
        }
        let other = try plan(at: date).items.first { $0.id == id && $0.beginsRebuild }?.standsFor
        _ = try workspace.beginRebuild(id, with: files, at: date, minutes: minutes, standingFor: other)
        var desk = try open(id, at: date)
        desk.hasJustBegun = true
        return desk
    }

    /// How long a rebuild may take, as its author thinks.
    ///
    /// - Throws: ``Findings``.
    package func parMinutes(_ id: ExerciseID) throws -> Int { try folder.exercise(id, in: catalog).minutes }

    /// Ends a rebuild as if it had not been begun.
    ///
    /// - Parameter record: writes the entry that it makes.
    /// - Throws: ``EarlierAnswerGone``, ``Workspace/Fault``, and what `record` throws; the rebuild then goes on.
    package func cancelRebuild(
        _ exercise: Exercise, at date: Date, recording record: () throws -> Void
    ) throws -> CancelledRebuild {
        try workspace.cancelRebuild(exercise.id, files: exercise.files, at: date, recording: record)
    }

    /// The clock of a rebuild whose end is still to be told: from the first attempt behind it, that has been done.
    package func clockToTell(_ id: ExerciseID) -> RebuildClock? {
        guard let clock = workspace.rebuild(id)?.clock else { return nil }
        if let last = learner.progress.lastAttempt(id), last.time >= clock.end { return nil }
        return clock
    }

    /// The rebuild that an attempt ends, beside the first time; nothing for any other attempt.
    ///
    /// It has to be asked before the attempt is recorded.
    package func rebuildResult(_ attempt: Attempt, _ submission: Submission, at date: Date) -> RebuildResult? {
        guard attempt.mode != .solve, attempt.isAccepted, let id = ExerciseID(attempt.exercise) else { return nil }
        let mark = workspace.rebuild(id)
        var result = RebuildResult(ending: attempt, begun: mark?.begun, in: learner.entries)
        // Without the first answer the times stand beside each other all the same.
        if let first = (try? workspace.firstAnswer(id)) ?? nil {
            result?.answers = AnswerPair(first: first, now: submission.files)
        }
        if attempt.mode == .timed { result?.left = mark?.clock?.left(at: date) }
        return result
    }

    /// The first accepted answer beside the last; nothing where none is kept.
    ///
    /// - Throws: ``Findings``, ``Workspace/Fault``.
    package func firstAndLast(_ id: ExerciseID) throws -> AnswerPair? {
        guard let first = try workspace.firstAnswer(id), let last = try workspace.keptAnswer(id) else { return nil }
        return AnswerPair(first: first, now: last)
    }
}
