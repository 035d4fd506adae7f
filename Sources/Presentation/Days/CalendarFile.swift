import Practice
import System

/// The days to come as an iCalendar file (RFC 5545), to which a telephone's calendar can subscribe.
package struct CalendarFile {
    private let forecast: LoadForecast
    private let title: (String) -> String
    private let now: Timestamp

    /// - Parameters:
    ///   - title: of an exercise.
    ///   - now: when the file is made.
    package init(_ forecast: LoadForecast, now: Timestamp, title: @escaping (String) -> String) {
        self.forecast = forecast
        self.now = now
        self.title = title
    }

    /// An event without an hour for each day that asks for something.
    package func text() -> String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Reprise//Reprise//EN", "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH", "X-WR-CALNAME:Reprise", "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H",
        ]
        for day in forecast.days where !day.rebuilds.isEmpty { lines += event(day) }
        lines.append("END:VCALENDAR")
        return lines.map(Self.folded).joined()
    }

    private func event(_ day: LoadForecast.Day) -> [String] {
        let summary = "Reprise: \(Wording.count(day.rebuilds.count, "rebuild")), about \(Wording.minutes(day.minutes))"
        let titles = day.rebuilds.map { "- " + VisibleText.line(title($0).utf8) }.joined(separator: "\n")
        return [
            "BEGIN:VEVENT", "UID:reprise-\(day.day)@reprise.invalid", "DTSTAMP:\(Self.stamp(now))",
            "DTSTART;VALUE=DATE:\(Self.date(day.day))", "DTEND;VALUE=DATE:\(Self.date(day.day.adding(1)))",
            "SUMMARY:\(Self.escaped(summary))", "DESCRIPTION:\(Self.escaped(titles))", "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    }

    private static func date(_ day: CivilDay) -> String { day.description.filter { $0 != "-" } }

    private static func stamp(_ time: Timestamp) -> String { time.description.filter { $0 != "-" && $0 != ":" } }

    /// Section 3.3.11.
    private static func escaped(_ text: String) -> String {
        text.replacingScalars { scalar in
            switch scalar {
            case "\\", ";", ",": "\\" + String(scalar)
            case "\n": "\\n"
            default: nil
            }
        }
    }

    /// Section 3.1: no line is longer than 75 octets, and none is cut within a character.
    private static func folded(_ line: String) -> String {
        var result = ""
        var width = 0
        for scalar in line.unicodeScalars {
            let octets = String(scalar).utf8.count
            if width + octets > 75 {
                result += "\r\n "
                width = 1
            }
            result.unicodeScalars.append(scalar)
            width += octets
        }
        return result + "\r\n"
    }
}
