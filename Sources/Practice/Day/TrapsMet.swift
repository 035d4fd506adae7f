import System

/// The traps that were fallen into, each with the last time: a fold over the journal.
package struct TrapsMet: Sendable {
    package struct Met: Sendable, Equatable {
        package var trap: String
        package var exercise: String
        package var day: CivilDay
    }

    private let calendar: PracticeCalendar
    private var last: [String: Attempt] = [:]

    package init(_ calendar: PracticeCalendar) {
        self.calendar = calendar
    }

    /// Takes in what has just been written to the journal.
    package mutating func add(_ attempt: Attempt) {
        if let trap = attempt.trap { last[trap] = attempt }
    }

    package var all: [Met] {
        last.map { Met(trap: $0.key, exercise: $0.value.exercise, day: calendar.day($0.value)) }
    }
}
