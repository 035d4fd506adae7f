import FoundationEssentials
import System

/// The time of day: the machine's, or for tests and demonstrations the one that `REPRISE_NOW` sets, which goes on from
/// there.
package enum Clock {
    package static let variable = "REPRISE_NOW"

    /// A value of `REPRISE_NOW` that is no time.
    package struct Unreadable: WordedFailure {
        package var text: String

        package var words: (message: String, code: ExitCode) {
            (
                "\(Clock.variable) is \"\(VisibleText.line(text.utf8))\", which is no time. Write one as "
                    + "2026-11-22T19:00:00Z, or as 2026-11-22 19:00 by your own clock; or unset it.", .usage
            )
        }
    }

    /// - Throws: ``Unreadable``.
    package static func check(_ environment: [String: String]) throws {
        if let text = environment[variable], !text.isEmpty, time(text) == nil { throw Unreadable(text: text) }
    }

    static func now(_ environment: [String: String]) -> @Sendable () -> Date {
        guard let start = environment[variable].flatMap(time) else { return { Date() } }
        let began = MonotonicClock.now()
        return { start.date.addingTimeInterval(MonotonicClock.now() - began) }
    }

    /// As `2026-11-22T19:00:00Z`, or by the clock of this time zone as `2026-11-22 19:00` or `2026-11-22 19:00:30`.
    private static func time(_ text: String) -> Timestamp? {
        if let time = Timestamp(text) { return time }
        let words = text.parts(betweenBytes: " ")
        // The rest is held to the form by what reads whole times.
        guard words.count == 2,
            let there = Timestamp("\(words[0])T\(words[1].utf8.count == 5 ? words[1] + ":00" : words[1])Z")
        else { return nil }
        let seconds = there.seconds - CivilDay(ofUTC: there).number * Timestamp.secondsADay
        return LocalTime.moment(
            CivilDay(ofUTC: there), hour: seconds / 3600, minute: seconds / 60 % 60, second: seconds % 60)
    }
}
