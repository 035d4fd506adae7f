import Catalog
import FoundationEssentials
import Grading

/// Opening an exercise, and what may be seen of it.
extension Coaching {
    /// Whether an exercise is being built again, with the book closed.
    package func isClosedBook(_ id: ExerciseID) -> Bool { workspace.isRebuilding(id) }

    /// Puts the files of an exercise into the workspace, where they are not there yet, and reads all that is shown of it.
    ///
    /// - Throws: ``Findings``, ``StageNotOpen``, ``Workspace/Fault``.
    package func open(_ id: ExerciseID, at date: Date) throws -> Desk {
        let exercise = try folder.exercise(id, in: catalog)
        // Whoever has the files already is shown nothing new.
        if try !areThere(exercise) { try keepBookClosed(before: exercise) }
        let files = try startingFiles(exercise, isClosedBook: isClosedBook(id))
        let statement = try folder.statement(id)
        let given = exercise.given(namedIn: statement)
        let added = try workspace.handOut(id, starter: files, given: given, at: date)
        var desk = Desk(
            exercise: exercise, statement: statement, hints: try HintLadder(exercise, in: folder),
            folder: workspace.folder(id), mode: mode(id, at: date), added: added)
        desk.given = given.keys.sorted()
        desk.changedGiven = workspace.changed(given, of: id)
        let mark = workspace.rebuild(id)
        desk.begun = mark?.begun
        desk.keepsEarlierAnswer = mark?.archive != nil
        desk.clock = clockToTell(id)
        desk.standsFor = mark?.standsFor.flatMap { ExerciseID($0) }
        let known = learner.progress.lastAttempt(id)
        desk.hasChanged = mark != nil && known.map { $0.content != exercise.contentHash } == true
        desk.beginning = try beginning(of: exercise)
        if !exercise.after.isEmpty { desk.comesAfter = prerequisites.left(before: id) }
        if exercise.python != nil { desk.missingPython = prerequisites.missingPython(id) }
        return desk
    }

    /// Puts the files back as they were at the beginning.
    ///
    /// - Returns: the folder that the earlier files are in; nothing where there were none.
    /// - Throws: ``Findings``, ``StageNotOpen``, ``Workspace/Fault``.
    package func reset(_ exercise: Exercise, at date: Date) throws -> String? {
        try keepBookClosed(before: exercise)
        return try workspace.replaceAnswer(
            exercise.id, with: startingFiles(exercise, isClosedBook: isClosedBook(exercise.id)), at: date)
    }

    /// The answer that lies in the workspace.
    ///
    /// - Throws: ``SubmissionFault``.
    package func submission(_ exercise: Exercise) throws -> Submission {
        try SubmissionReader(workspace: workspace.root)
            .read(folder: workspace.folder(exercise.id), files: exercise.files)
    }

    // MARK: - The solution, and what is said after it

    /// Whether the author's solution may be looked at without giving up.
    package func mayShowSolution(_ id: ExerciseID) -> Bool {
        learner.mayShowSolution(id, isClosedBook: isClosedBook(id))
    }

    /// The author's last word to whoever has solved it; nothing before that.
    package func note(after verdict: Verdict, to id: ExerciseID) -> String? {
        verdict.isAccepted ? folder.note(id) : nil
    }

    /// The solution beside the learner's answer.
    ///
    /// - Throws: ``Findings``.
    package func solution(_ exercise: Exercise) throws -> SolutionView {
        // An answer that cannot be read, which grading would tell, is not compared.
        let mine = (try? submission(exercise).files) ?? [:]
        var view = SolutionView(solution: try folder.files(.solution, of: exercise), mine: mine)
        let isSolved = learner.progress.standing(exercise.id) == .accepted && !isClosedBook(exercise.id)
        if isSolved { view.note = folder.note(exercise.id) }
        return view
    }
}
