import Foundation
import TestSupport
import Testing

@testable import Practice
@testable import Presentation
@testable import System

/// The calendar that a phone subscribes to, by RFC 5545.
@Suite struct CalendarFileTests {
    private static let first = CivilDay("2026-12-31")!

    private static func text(title: String) -> String {
        let schedule = ReviewSchedule(
            [.attempt(Samples.attempt("a/b/one", "accepted", at: Timestamp("2026-12-30T12:00:00Z")!.date))],
            calendar: PracticeCalendar { (CivilDay(ofUTC: $0), 12) })
        let forecast = LoadForecast(schedule, from: first, days: 3, minutes: { _ in 8 }, budget: { _ in 30 })
        return CalendarFile(forecast, now: Timestamp("2026-12-31T08:00:00Z")!) { _ in title }.text()
    }

    @Test func aDayIsAnEvent() {
        let lines = Self.text(title: "Commas, and; more\\").split(separator: "\r\n").map(String.init)
        #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
        #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 1)
        #expect(lines.contains("DTSTART;VALUE=DATE:20261231") && lines.contains("DTEND;VALUE=DATE:20270101"))
        #expect(lines.contains("DTSTAMP:20261231T080000Z"))
        #expect(lines.contains("SUMMARY:Reprise: 1 rebuild\\, about 8 minutes"))
        #expect(lines.contains("DESCRIPTION:- Commas\\, and\\; more\\\\"))
    }

    /// No line is longer than 75 octets, none is cut within a character, and nothing of a title begins a line of its own.
    @Test func longLinesAreFolded() {
        let title = String(repeating: "größer ", count: 40) + "\r\nEND:VCALENDAR"
        let text = Self.text(title: title)
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.unicodeScalars.contains("\u{FFFD}") })
        #expect(lines.filter { $0 == "END:VCALENDAR" }.count == 1)
        let unfolded = text.replacingOccurrences(of: "\r\n ", with: "")
        #expect(unfolded.contains(String(repeating: "größer ", count: 40)))
    }
}
