import FoundationEssentials
import Practice
import System

/// Times and days in words.
extension Wording {
    /// How the time that was worked compares with the author's.
    package static func comparedWithPar(seconds: Int, par: Int, mode: Attempt.Mode) -> String {
        let spent = duration(seconds)
        if mode == .solve { return "You worked \(spent); the par time of a rebuild is \(minutes(par))." }
        return seconds <= par * 60
            ? "You took \(spent), within the par time of \(minutes(par))."
            : "You took \(spent); the par time is \(minutes(par))."
    }

    /// In minutes, or in seconds where it is less than one.
    static func duration(_ seconds: Int) -> String {
        seconds < 60 ? count(seconds, "second") : minutes((seconds + 30) / 60)
    }

    /// A day as seen from another: `tomorrow`, `in 7 days, on Tue 1 Dec`.
    package static func day(_ day: CivilDay, seenFrom today: CivilDay) -> String {
        let days = day.number - today.number
        switch days {
        case ...0: return "today"
        case 1: return "tomorrow"
        default: return "in \(days) days, on \(shortDate(day))"
        }
    }

    /// From Monday on, as ``CivilDay/weekday`` counts.
    static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    /// As `Tue 1 Dec`.
    package static func shortDate(_ day: CivilDay) -> String {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(weekdays[day.weekday]) \(day.fields.day) \(months[day.fields.month - 1])"
    }
}
