import Catalog
import Grading
import Practice

/// What a stage begins with, beside the files that it adds.
package enum StageBeginning: Sendable, Equatable {
    /// The learner's own accepted answer to the stage before.
    case ownAnswer(to: ExerciseID)
    /// The author's solution of it, since no accepted answer is kept.
    case solution(of: ExerciseID)
}

/// A stage whose beginning may not be seen yet: it would show how a stage before it is solved.
package struct StageNotOpen: Error, Sendable, Equatable {
    package var exercise: ExerciseID
    package var before: ExerciseID
    /// Whether the one before is solved, and being built again with the book closed.
    package var isRebuilt: Bool

    package init(exercise: ExerciseID, before: ExerciseID, isRebuilt: Bool = false) {
        self.exercise = exercise
        self.before = before
        self.isRebuilt = isRebuilt
    }
}

/// Stages: exercises that go on from an accepted answer to another.
extension Coaching {
    /// What the learner's files are filled with at the beginning: the starter, or in a rebuild nothing; in a stage always
    /// the answer to the stage before.
    ///
    /// - Throws: ``Findings``, ``StageNotOpen``, ``Workspace/Fault``.
    func startingFiles(_ exercise: Exercise, isClosedBook: Bool) throws -> [String: [UInt8]] {
        var answer: [String: [UInt8]] = [:]
        if let before = exercise.continues {
            let isOpen = learner.progress.isDone(before) || learner.progress.hasGivenUp(before)
            guard isOpen else { throw StageNotOpen(exercise: exercise.id, before: before) }
            answer = try acceptedAnswer(before) ?? [:]
        }
        return try folder.startingFiles(of: exercise, continuing: answer, isClosedBook: isClosedBook)
    }

    /// Whoever is building a stage again is not shown how they had solved it, as the beginning of a later one would.
    ///
    /// - Throws: ``StageNotOpen``.
    func keepBookClosed(before exercise: Exercise) throws {
        guard let stage = stageInRebuild(exercise.continues) else { return }
        throw StageNotOpen(exercise: exercise.id, before: stage, isRebuilt: true)
    }

    /// Whether all files of an exercise lie in the workspace, so that nothing new is shown to whoever opens it.
    ///
    /// - Throws: ``Workspace/Fault``.
    func areThere(_ exercise: Exercise) throws -> Bool {
        try exercise.files.allSatisfy { try workspace.has($0, of: exercise.id) }
    }

    /// The stages that are not handed out while earlier ones are built again.
    ///
    /// - Throws: ``Workspace/Fault``.
    func stagesBehind(_ begun: [ExerciseID]) throws -> Set<ExerciseID> {
        if begun.isEmpty { return [] }
        let later = catalog.exerciseIDs.filter { stageInRebuild(index.summary($0)?.continues) != nil }
        return try Set(
            later.filter { id in
                // What is done is offered as a rebuild, which begins anew; else one goes on with what is there.
                try learner.progress.isDone(id) || (try? folder.exercise(id, in: catalog)).map(areThere) != true
            })
    }

    /// The nearest stage that is being built again, of one and those before it.
    private func stageInRebuild(_ last: ExerciseID?) -> ExerciseID? {
        var next = last
        // Stages that go round in a circle are a fault of the catalog, which is not always proven.
        var seen: Set<ExerciseID> = []
        while let stage = next, seen.insert(stage).inserted {
            if isClosedBook(stage) { return stage }
            next = index.summary(stage)?.continues
        }
        return nil
    }

    /// What a stage begins with; nothing for an exercise that is none.
    ///
    /// - Throws: ``Workspace/Fault``.
    package func beginning(of exercise: Exercise) throws -> StageBeginning? {
        try exercise.continues.map { try acceptedAnswer($0) == nil ? .solution(of: $0) : .ownAnswer(to: $0) }
    }

    /// The learner's own answer as it was accepted; nothing where that is not known.
    private func acceptedAnswer(_ id: ExerciseID) throws -> [String: [UInt8]]? {
        guard learner.progress.standing(id) == .accepted else { return nil }
        return try workspace.keptAnswer(id) ?? untouchedAnswer(id)
    }

    /// What lies in the workspace, where nothing was changed since it was accepted: answers were not always kept.
    func untouchedAnswer(_ id: ExerciseID) -> [String: [UInt8]]? {
        guard let attempt = learner.progress.lastAttempt(id), attempt.isAccepted, !isClosedBook(id),
            let exercise = try? folder.exercise(id, in: catalog),
            let change = workspace.newestChange(id, exercise.files), change <= attempt.time.seconds,
            let answer = try? submission(exercise).files, let starter = try? folder.startingFiles(of: exercise)
        else { return nil }
        // Whoever had another file graded may never have touched these.
        return answer == starter ? nil : answer
    }
}
