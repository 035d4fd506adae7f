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

    /// The day, and the hour of the wall clock from 0 to 23.
    package static func dayAndHour(_ time: Timestamp) -> (day: CivilDay, hour: Int) {
        let fields = fields(time)
        return (day(fields), Int(fields.tm_hour))
    }

    /// The moment at which a clock of this time zone shows a day and an hour; the next there is where it shows none.
    package static func moment(_ day: CivilDay, hour: Int, minute: Int = 0, second: Int = 0) -> Timestamp {
        var fields = tm()
        let (year, month, dayOfMonth) = day.fields
        fields.tm_year = Int32(year - 1900)
        fields.tm_mon = Int32(month - 1)
        fields.tm_mday = Int32(dayOfMonth)
        fields.tm_hour = Int32(hour)
        fields.tm_min = Int32(minute)
        fields.tm_sec = Int32(second)
        fields.tm_isdst = -1
        return Timestamp(seconds: Int(mktime(&fields)))
    }

    private static func day(_ fields: tm) -> CivilDay {
        CivilDay(year: Int(fields.tm_year) + 1900, month: Int(fields.tm_mon) + 1, day: Int(fields.tm_mday))
    }

    /// As in `2026-11-22 14:05`.
    package static func text(_ time: Timestamp) -> String { "\(day(fields(time))) \(hour(time))" }

    /// As in `14:05`.
    package static func hour(_ time: Timestamp) -> String {
        let fields = fields(time)
        return "\(two(Int(fields.tm_hour))):\(two(Int(fields.tm_min)))"
    }
}
