import Foundation
import TestSupport
import Testing

@testable import Practice
@testable import System

/// The figures of a report.
@Suite struct PracticeReportTests {
    private let now = Timestamp("2026-11-25T12:00:00Z")!

    private static func date(_ text: String) -> Date { Timestamp(text)!.date }

    private var entries: [JournalEntry] {
        [
            .attempt(Samples.attempt("a/b/one", "wrong-answer", at: Self.date("2026-09-06T23:59:59Z"))),
            .attempt(Samples.attempt("a/b/one", "accepted", at: Self.date("2026-09-07T00:00:00Z"))),
            .attempt(Samples.attempt("a/b/two", "wrong-answer", at: Self.date("2026-11-23T08:00:00Z"))),
            .hint(Samples.hint("a/b/two", 1, at: Self.date("2026-11-24T08:00:00Z"))),
            .note(Samples.note("first", at: Self.date("2026-11-24T09:00:00Z"))),
            .note(Samples.note("second", at: Self.date("2026-11-25T09:00:00Z"))),
        ]
    }

    private func report(
        _ filter: JournalFilter = JournalFilter(), hoursEast: Int = 0
    ) -> PracticeReport {
        let calendar = PracticeCalendar(turnsAt: 0) { time in
            let there = Timestamp(seconds: time.seconds + hoursEast * 3600)
            return (CivilDay(ofUTC: there), there.seconds / 3600 % 24)
        }
        return PracticeReport(entries, filter: filter, now: now, calendar: calendar)
    }

    @Test func countsWhatThereIs() {
        let report = report()
        #expect(report.attempts == 3 && report.accepted == 1 && report.missed == 2 && report.seconds == 36)
        #expect(report.exercisesTried == 2 && report.exercisesAccepted == 1 && report.hints == 1 && report.peeks == 0)
        #expect(report.notes.map(\.text) == ["second", "first"])
        #expect(report.rungs.map(\.exercises) == [1, 0, 0, 0, 0, 0, 0] && report.rungs[0].due == 1 && report.due == 1)
        #expect(report.weeks.map(\.monday.description).first == "2026-09-07")
        #expect(report.weeks.map(\.monday.description).last == "2026-11-23")
        #expect(report.weeks[0].entries == [1, 0, 0, 0, 0, 0, 0] && report.weeks[0].accepted == 1)
        #expect(report.weeks[11].entries == [1, 2, 1, 0, 0, 0, 0] && report.weeks[11].missed == 1)
        #expect(report.practiceDays == 4)
    }

    /// Days are those of the learner's own clock.
    @Test func hasItsDaysWhereTheLearnerIs() {
        #expect(report(hoursEast: 1).weeks[0].entries[0] == 2)
        #expect(report(hoursEast: -1).weeks[0].entries[0] == 0)
    }

    @Test func keepsToTheFilter() {
        var filter = JournalFilter()
        filter.since = CivilDay("2026-11-23")
        #expect(report(filter).attempts == 1)
        // What is due is due, whatever the report is about.
        #expect(report(filter).due == 1)
        filter = JournalFilter()
        filter.exercise = "two"
        #expect(report(filter).attempts == 1 && report(filter).due == 0 && report(filter).notes.isEmpty)
    }

    /// On each rung, how many are due, and when the next of those is that are not.
    @Test func saysWhatComesNext() {
        func passes(_ exercise: String, _ days: [String]) -> [JournalEntry] {
            days.enumerated().map { index, day in
                .attempt(
                    Samples.attempt(
                        exercise, "accepted", at: Self.date(day + "T12:00:00Z"), mode: index == 0 ? .solve : .rebuild))
            }
        }
        let entries =
            passes("a/b/one", ["2026-11-10", "2026-11-11"]) + passes("a/b/two", ["2026-11-21", "2026-11-22"])
            + passes("a/b/three", ["2026-11-22", "2026-11-23"]) + passes("a/b/gone", ["2026-11-25"])
        let report = PracticeReport(entries, filter: JournalFilter(), now: now) { $0 != "a/b/gone" }
        #expect(report.rungs[0] == .init(exercises: 1, due: 0, next: nil))
        #expect(report.rungs[1] == .init(exercises: 3, due: 1, next: CivilDay("2026-11-29")))
        #expect(report.due == 1)
    }
}
