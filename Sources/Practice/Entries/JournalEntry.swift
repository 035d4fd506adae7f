import System

/// One line of the journal.
///
/// The grammar of the lines is in JOURNAL.md; its version is ``JournalFormat/current``. A line is written in the version
/// that its kind came with, so that an older Reprise reads what it can. Each is in a box of its own: they are large, and are
/// passed on and sorted.
package indirect enum JournalEntry: Sendable, Equatable {
    case attempt(Attempt)
    case hint(HintShown)
    case solution(SolutionShown)
    case note(LearnerNote)
    case known(ExerciseKnown)
    case start(StartChosen)
    case postponed(Postponed)
    case rest(Rest)
    case cancelled(RebuildCancelled)

    package var id: String {
        switch self {
        case .attempt(let entry): entry.id
        case .hint(let entry): entry.id
        case .solution(let entry): entry.id
        case .note(let entry): entry.id
        case .known(let entry): entry.id
        case .start(let entry): entry.id
        case .postponed(let entry): entry.id
        case .rest(let entry): entry.id
        case .cancelled(let entry): entry.id
        }
    }

    package var time: Timestamp {
        switch self {
        case .attempt(let entry): entry.time
        case .hint(let entry): entry.time
        case .solution(let entry): entry.time
        case .note(let entry): entry.time
        case .known(let entry): entry.time
        case .start(let entry): entry.time
        case .postponed(let entry): entry.time
        case .rest(let entry): entry.time
        case .cancelled(let entry): entry.time
        }
    }

    /// The exercise that it is about; a note need not be about one, and the choice of a place or of days is not.
    package var exercise: String? {
        switch self {
        case .attempt(let entry): entry.exercise
        case .hint(let entry): entry.exercise
        case .solution(let entry): entry.exercise
        case .note(let entry): entry.exercise
        case .known(let entry): entry.exercise
        case .postponed(let entry): entry.exercise
        case .cancelled(let entry): entry.exercise
        case .start, .rest: nil
        }
    }

    package var asAttempt: Attempt? { if case .attempt(let attempt) = self { attempt } else { nil } }
}
