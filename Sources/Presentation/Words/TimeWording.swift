import FoundationEssentials
import Glibc
import Practice

/// Times and days in words.
extension Wording {
    /// How the time that was worked compares with the author's.
    package static func comparedWithPar(seconds: Int, par: Int, mode: Attempt.Mode) -> String {
        let spent = seconds < 60 ? "\(seconds) seconds" : minutes((seconds + 30) / 60)
        if mode == .solve { return "You worked \(spent); the par time of a rebuild is \(minutes(par))." }
        return seconds <= par * 60
            ? "You took \(spent), within the par time of \(minutes(par))."
            : "You took \(spent); the par time is \(minutes(par))."
    }

    /// A day as seen from another moment: `tomorrow`, `in 7 days, on Tue 1 Dec`.
    package static func day(_ date: Date, seenFrom now: Date) -> String {
        let days = Int((date.timeIntervalSince(now) / 86_400).rounded())
        switch days {
        case ...0: return "today"
        case 1: return "tomorrow"
        default: return "in \(days) days, on \(shortDate(date))"
        }
    }

    /// In local time, as `Tue 1 Dec`.
    package static func shortDate(_ date: Date) -> String {
        var seconds = time_t(date.timeIntervalSince1970)
        var parts = tm()
        localtime_r(&seconds, &parts)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(days[Int(parts.tm_wday)]) \(parts.tm_mday) \(months[Int(parts.tm_mon)])"
    }
}
