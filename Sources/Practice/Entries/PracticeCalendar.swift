import System

/// The days of a learner's calendar, which turn at an hour of the night: who practises until one in the morning has done
/// it on the evening before.
package struct PracticeCalendar: Sendable {
    package typealias WallClock = @Sendable (Timestamp) -> (day: CivilDay, hour: Int)

    package static let usualTurn = 4

    /// The hour of the wall clock at which a day begins, from 0 to 12.
    package var turnsAt: Int

    private let wallClock: WallClock

    /// - Parameter wallClock: the day and the hour that the clock on the learner's wall shows; by itself that of the
    ///   machine's time zone.
    package init(turnsAt: Int = usualTurn, wallClock: @escaping WallClock = LocalTime.dayAndHour) {
        self.turnsAt = turnsAt
        self.wallClock = wallClock
    }

    /// The day on which a moment is, here and now.
    package func day(_ time: Timestamp) -> CivilDay {
        let (day, hour) = wallClock(time)
        return hour < turnsAt ? day.adding(-1) : day
    }

    /// The day on which somebody attempted something, by their own calendar where that was written down.
    package func day(_ attempt: Attempt) -> CivilDay { attempt.day ?? day(attempt.time) }

    package func day(_ solution: SolutionShown) -> CivilDay { solution.day ?? day(solution.time) }

    package func day(_ entry: JournalEntry) -> CivilDay {
        switch entry {
        case .attempt(let attempt): day(attempt)
        case .solution(let solution): day(solution)
        case .hint, .note, .known, .start, .postponed, .rest, .cancelled: day(entry.time)
        }
    }
}
