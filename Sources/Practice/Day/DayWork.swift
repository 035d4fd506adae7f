import System

/// What was done on one day: a fold over the end of the journal.
package struct DayWork: Sendable {
    /// Exercises that were accepted on that day, and those that were tried.
    package private(set) var accepted: Set<String> = []
    package private(set) var tried: Set<String> = []
    private var times: [String: WorkedTime] = [:]

    /// - Parameter entries: in the order of their times.
    package init(_ entries: [JournalEntry], on day: CivilDay, _ calendar: PracticeCalendar) {
        for entry in entries.reversed() {
            guard let attempt = entry.asAttempt else { continue }
            // A day of two time zones may be a little out of order.
            let distance = calendar.day(attempt).number - day.number
            if distance < -1 { break }
            guard distance == 0 else { continue }
            tried.insert(attempt.exercise)
            if attempt.isAccepted { accepted.insert(attempt.exercise) }
            times[attempt.exercise, default: WorkedTime()] += attempt.seconds
        }
    }

    /// How many minutes of the day are used, rounded up.
    ///
    /// - Parameter estimate: the minutes that an exercise takes, for those that were accepted in an unknown time.
    package func minutes(estimate: (String) -> Int) -> Int {
        let used = tried.reduce(0) { sum, exercise in
            if let known = times[exercise]?.whole { return sum + known }
            return sum + (accepted.contains(exercise) ? estimate(exercise) * 60 : 0)
        }
        return (used + 59) / 60
    }
}
