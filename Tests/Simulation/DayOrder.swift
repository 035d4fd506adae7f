import Practice
import System

/// Which of the rebuilds that are due comes first.
enum DayOrder {
    case longestOverdue
    /// The least chance of remembering.
    case mostEndangered
    case shortest
    /// The most that is forgotten already, for a minute of work.
    case mostLost
    /// The most that a rebuild now adds to the chance of remembering in ninety days, for a minute of work.
    case mostGained

    /// What comes first has the least of it.
    func rank(_ due: Due, _ exercise: CourseExercise, _ memory: Memory, on day: CivilDay) -> Double {
        let minutes = Double(exercise.minutes)
        return switch self {
        case .longestOverdue: Double(due.since.number)
        case .mostEndangered: memory.recall(on: day)
        case .shortest: minutes
        case .mostLost: (memory.recall(on: day) - 1) / minutes
        case .mostGained: -memory.gain(on: day, after: 90) / minutes
        }
    }
}

/// How a day's minutes are shared out; within that, by the program's own ``DayFilling``.
struct Filling {
    /// When the next new exercise comes before all rebuilds, as long as it fits into what is left of the day.
    enum NewFirst {
        case never
        /// Where new ones have had less than this part of the last seven days' minutes.
        case share(Double)
        /// Where no new one was solved in so many days.
        case every(days: Int)
    }

    var order: DayOrder
    var newFirst = NewFirst.never
}
