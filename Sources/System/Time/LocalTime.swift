import Glibc

/// Moments as the clock on the learner's wall shows them.
package enum LocalTime {
    private static func fields(_ time: Timestamp) -> tm {
        var seconds = time_t(time.seconds)
        var fields = tm()
        localtime_r(&seconds, &fields)
        return fields
    }

    package static func day(_ time: Timestamp) -> CivilDay { day(fields(time)) }

    private static func day(_ fields: tm) -> CivilDay {
        CivilDay(year: Int(fields.tm_year) + 1900, month: Int(fields.tm_mon) + 1, day: Int(fields.tm_mday))
    }

    /// As in `2026-11-22 14:05`.
    package static func text(_ time: Timestamp) -> String {
        let fields = fields(time)
        return "\(day(fields)) \(two(Int(fields.tm_hour))):\(two(Int(fields.tm_min)))"
    }
}
