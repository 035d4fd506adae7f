import Checks
import System

/// How firmly each exercise is remembered: a fold over the journal, as ``ReviewSchedule`` is.
///
/// The first accepted answer is the first review, and each rebuild is another. A sitting, which is what is done about one
/// exercise on one day until it is accepted, has one grade:
///
/// - good: accepted at the first try, without hints;
/// - hard: accepted after failures, or with hints;
/// - again: the solution was seen, or a rebuild failed and was not accepted on that day.
///
/// Time counts for nothing, so nothing is ever graded easy. What is tried with everything at hand, once an exercise is
/// solved, tells nothing of memory.
package struct Memories: Sendable {
    private var records: [String: MemoryRecord] = [:]
    private let day: @Sendable (Timestamp) -> CivilDay

    /// - Parameter day: of the learner's calendar; asked only about what is graded.
    package init(
        _ entries: some Sequence<JournalEntry>, day: @escaping @Sendable (Timestamp) -> CivilDay = LocalTime.day
    ) {
        self.day = day
        for entry in entries { add(entry) }
    }

    /// Takes in what has just been written to the journal.
    package mutating func add(_ entry: JournalEntry) {
        switch entry {
        case .attempt(let attempt): add(attempt)
        case .solution(let solution):
            let day = day
            records[solution.exercise, default: MemoryRecord()].look(solution, day)
        case .hint, .note: break
        }
    }

    private mutating func add(_ attempt: Attempt) {
        let day = day
        if attempt.isAccepted {
            records[attempt.exercise, default: MemoryRecord()].pass(attempt, day)
        } else if attempt.verdict != VerdictKind.missingFile.rawValue {
            // Without a program nothing was tried.
            records[attempt.exercise, default: MemoryRecord()].fail(attempt, day)
        }
    }

    /// Nothing where the exercise was never accepted.
    package func memory(_ exercise: String) -> Memory? { records[exercise]?.memory }

    /// The chance, from 0 to 1, that an exercise could be built again on a day; nothing where it was never accepted.
    package func recall(_ exercise: String, on day: CivilDay) -> Double? { memory(exercise)?.recall(on: day) }
}
