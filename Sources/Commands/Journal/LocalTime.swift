import Glibc
import Practice

/// Moments as the clock on the learner's wall shows them.
enum LocalTime {
    private static func fields(_ time: Timestamp) -> tm {
        var seconds = time_t(time.seconds)
        var fields = tm()
        localtime_r(&seconds, &fields)
        return fields
    }

    static func day(_ time: Timestamp) -> CivilDay {
        let fields = fields(time)
        return CivilDay(year: Int(fields.tm_year) + 1900, month: Int(fields.tm_mon) + 1, day: Int(fields.tm_mday))
    }

    /// As in `2026-11-22 14:05`.
    static func text(_ time: Timestamp) -> String {
        let fields = fields(time)
        return "\(day(time)) \(two(fields.tm_hour)):\(two(fields.tm_min))"
    }

    private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Arguments {
    /// A day as `2026-11-01`, or counted back from today as `30d` or `12w`.
    ///
    /// - Throws: ``UsageFault``.
    func day(_ option: String, now: Timestamp) throws -> CivilDay? {
        guard let text = values[option] else { return nil }
        if let day = CivilDay(text) { return day }
        let factor = text.hasSuffix("d") ? 1 : text.hasSuffix("w") ? 7 : 0
        guard factor > 0, let count = Int(text.dropLast()), (0...100_000).contains(count) else {
            throw UsageFault(message: Wording.unknownDay(text, option: option))
        }
        return CivilDay(number: LocalTime.day(now).number - count * factor)
    }
}
