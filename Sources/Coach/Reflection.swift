import Practice
import System

/// The monthly question about how the learner learns: one line, kept as a note.
package enum Reflection {
    /// What a note begins with that answers it.
    package static let mark = "How I learn: "

    package static let question = "A month is over. What helped you to remember, and what will you change?"

    /// Stands for an answer where the question was passed over.
    package static let passedOver = "(passed over)"

    static let days = 30
}

extension LearnerState {
    /// Whether this is not the first day on which something was done.
    package func hasEarlierDays(than day: CivilDay) -> Bool {
        entries.first.map { calendar.day($0.time) < day } ?? false
    }

    /// Whether the question is to be asked: a month after the last answer, or after the first day.
    package func isReflectionDue(on day: CivilDay) -> Bool {
        var last: Timestamp?
        for entry in entries {
            if case .note(let note) = entry, note.text.hasPrefix(Reflection.mark) { last = note.time }
        }
        guard let since = last ?? entries.first?.time else { return false }
        return calendar.day(since).adding(Reflection.days) <= day
    }
}
