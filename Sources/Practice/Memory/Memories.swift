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
/// solved, tells nothing of memory. A rebuild that stands for another exercise's is a review of both.
package struct Memories: Sendable {
    private let calendar: PracticeCalendar
    private var records: [String: MemoryRecord] = [:]

    /// - Parameters:
    ///   - entries: in the order of their times.
    ///   - calendar: asked only about what is graded.
    package init(_ entries: some Sequence<JournalEntry>, calendar: PracticeCalendar = PracticeCalendar()) {
        self.calendar = calendar
        for entry in entries { add(entry) }
    }

    /// Takes in what has just been written to the journal.
    package mutating func add(_ entry: JournalEntry) {
        switch entry {
        case .attempt(let attempt): add(attempt)
        case .solution(let solution):
            let calendar = calendar
            update(solution.exercise) { $0.look(solution) { calendar.day(solution) } }
        case .cancelled(let cancelled): update(cancelled.exercise) { $0.putBack() }
        case .hint, .note, .known, .start, .postponed, .rest: break
        }
    }

    private mutating func update<Result>(
        _ exercise: String, _ change: (inout MemoryRecord) -> Result
    ) -> Result { change(&records[exercise, default: MemoryRecord()]) }

    mutating func add(_ attempt: Attempt) {
        guard attempt.hasProgram else { return }
        let calendar = calendar
        let review = update(attempt.exercise) { $0.take(attempt) { calendar.day(attempt) } }
        guard let review, let other = attempt.standsFor, other != attempt.exercise, memory(other) != nil else { return }
        update(other) { $0.standIn(review) }
    }

    /// Nothing where the exercise was never accepted.
    package func memory(_ exercise: String) -> Memory? { records[exercise]?.memory }

    /// The chance, from 0 to 1, that an exercise could be built again on a day; nothing where it was never accepted.
    package func recall(_ exercise: String, on day: CivilDay) -> Double? { memory(exercise)?.recall(on: day) }
}
