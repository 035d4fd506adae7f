import System

/// One line of the journal.
///
/// The grammar of the lines is in JOURNAL.md; its version is ``JournalFormat/current``.
package enum JournalEntry: Sendable, Equatable {
    /// In a box of its own: it is large, and entries are passed on and sorted.
    indirect case attempt(Attempt)
    case hint(HintShown)
    case solution(SolutionShown)
    case note(LearnerNote)

    package var id: String {
        switch self {
        case .attempt(let entry): entry.id
        case .hint(let entry): entry.id
        case .solution(let entry): entry.id
        case .note(let entry): entry.id
        }
    }

    package var time: Timestamp {
        switch self {
        case .attempt(let entry): entry.time
        case .hint(let entry): entry.time
        case .solution(let entry): entry.time
        case .note(let entry): entry.time
        }
    }

    /// The exercise that it is about; a note need not be about one.
    package var exercise: String? {
        switch self {
        case .attempt(let entry): entry.exercise
        case .hint(let entry): entry.exercise
        case .solution(let entry): entry.exercise
        case .note(let entry): entry.exercise
        }
    }

    package var asAttempt: Attempt? { if case .attempt(let attempt) = self { attempt } else { nil } }
}
