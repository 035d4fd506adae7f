import Catalog

/// Where a learner stands: a fold over the journal.
package struct Progress: Sendable {
    package enum Standing: Sendable, Equatable {
        case untouched
        case attempted
        /// Not tried, and said or shown by placement to be known.
        case known
        case accepted
    }

    /// What has happened with an exercise.
    private struct Record {
        var wasAccepted = false
        var last: Attempt?
        /// Since it was last accepted.
        var tries = 0
        var hints: Set<Int> = []
        var peeks = 0
        var hasGivenUp = false
        var isKnown = false
        /// Before the last pass, since the one before that.
        var triesBeforePass = 0
    }

    private var records: [String: Record] = [:]
    private var lastExercise: String?
    package private(set) var direction = Direction()
    package private(set) var placement = PlacementAnswers()

    package init(_ entries: some Sequence<JournalEntry>) {
        for entry in entries { add(entry) }
    }

    /// Takes in what has just been written to the journal.
    package mutating func add(_ entry: JournalEntry) {
        if case .attempt(let attempt) = entry { return add(attempt) }
        direction.add(entry)
        placement.add(entry)
        switch entry {
        case .hint(let hint): update(hint.exercise) { $0.hints.insert(hint.number) }
        case .solution(let solution):
            update(solution.exercise) { record in
                record.peeks += 1
                record.hasGivenUp = record.hasGivenUp || solution.gaveUp
            }
        case .known(let known): update(known.exercise) { $0.isKnown = !known.isTakenBack }
        case .attempt, .note, .start, .postponed, .rest, .cancelled: break
        }
    }

    package mutating func add(_ attempt: Attempt) {
        direction.add(attempt)
        placement.add(attempt)
        lastExercise = attempt.exercise
        update(attempt.exercise) { record in
            record.last = attempt
            if attempt.isAccepted {
                record = Record(wasAccepted: true, last: attempt, triesBeforePass: record.tries)
            } else if attempt.hasProgram {
                record.tries += 1
                record.isKnown = false
            }
        }
    }

    private mutating func update(_ exercise: String, _ change: (inout Record) -> Void) {
        change(&records[exercise, default: Record()])
    }

    private func record(_ id: ExerciseID) -> Record? { records[id.description] }

    package func standing(_ id: ExerciseID) -> Standing {
        guard let record = record(id) else { return .untouched }
        if record.wasAccepted { return .accepted }
        if record.isKnown { return .known }
        return record.last == nil ? .untouched : .attempted
    }

    /// Whether nothing of an exercise is left to learn for the first time: it is accepted, or known.
    package func isDone(_ id: ExerciseID) -> Bool { [.accepted, .known].contains(standing(id)) }

    package func lastAttempt(_ id: ExerciseID) -> Attempt? { record(id)?.last }

    /// How many attempts have failed since the exercise was last accepted.
    package func triesSinceAccepted(_ id: ExerciseID) -> Int { record(id)?.tries ?? 0 }

    /// How many attempts had failed before the exercise was last accepted, since the pass before that.
    package func triesBeforePass(_ id: ExerciseID) -> Int { record(id)?.triesBeforePass ?? 0 }

    /// How many different hints were shown since the exercise was last accepted.
    package func hintsShown(_ id: ExerciseID) -> Int { record(id)?.hints.count ?? 0 }

    /// How often the solution was looked at since the exercise was last accepted.
    package func peeks(_ id: ExerciseID) -> Int { record(id)?.peeks ?? 0 }

    /// Whether the solution was looked at before the exercise was accepted, and it has not been accepted since.
    package func hasGivenUp(_ id: ExerciseID) -> Bool { record(id)?.hasGivenUp ?? false }

    /// The exercise that was tried last.
    package var lastTried: ExerciseID? { lastExercise.flatMap { ExerciseID($0) } }
}
