import TestSupport
import Testing

@testable import Practice
@testable import System

/// Histories as clocks and calendars make them, with the day of the next rebuild and its rung.
@Suite struct LearnerDayTests {
    /// A wall clock that is some hours east of Greenwich, other ones from certain moments on.
    private static func calendar(_ zone: [(from: String, hours: Int)]) -> PracticeCalendar {
        PracticeCalendar { time in
            let hours = zone.last { Timestamp($0.from)! <= time }!.hours
            let there = Timestamp(seconds: time.seconds + hours * 3600)
            return (CivilDay(ofUTC: there), (there.seconds - CivilDay(ofUTC: there).number * 86_400) / 3600)
        }
    }

    private static let utc = [(from: "1970-01-01T00:00:00Z", hours: 0)]
    /// Berlin's clock in 2026: an hour is left out on 29 March, and comes twice on 25 October.
    private static let berlin = [
        (from: "1970-01-01T00:00:00Z", hours: 1), (from: "2026-03-29T01:00:00Z", hours: 2),
        (from: "2026-10-25T01:00:00Z", hours: 1),
    ]
    /// Somebody flies from Tokyo to Los Angeles.
    private static let flight = [(from: "1970-01-01T00:00:00Z", hours: 9), (from: "2026-05-02T00:00:00Z", hours: -7)]

    struct History: Sendable, CustomTestStringConvertible {
        var what: String
        var zone: [(from: String, hours: Int)]
        /// When it was accepted: first solved, then built again.
        var passes: [String]
        var due: String
        var rung: Int
        var testDescription: String { what }
    }

    private static let histories = [
        History(
            what: "the end of a month", zone: utc, passes: ["2026-01-30T19:00:00Z", "2026-01-31T19:00:00Z"],
            due: "2026-02-07", rung: 2),
        History(
            what: "a leap day", zone: utc,
            passes: ["2028-02-28T19:00:00Z", "2028-02-29T19:00:00Z", "2028-03-07T19:00:00Z"], due: "2028-04-06", rung: 3
        ),
        History(
            what: "no leap day", zone: utc,
            passes: ["2027-02-28T19:00:00Z", "2027-03-01T19:00:00Z", "2027-03-08T19:00:00Z"], due: "2027-04-07", rung: 3
        ),
        History(
            what: "a day of 23 hours", zone: berlin, passes: ["2026-03-28T19:00:00Z", "2026-03-29T17:30:00Z"],
            due: "2026-04-05", rung: 2),
        History(
            what: "a day of 25 hours, before and after the turn", zone: berlin,
            passes: ["2026-10-24T22:30:00Z", "2026-10-25T02:30:00Z"], due: "2026-10-25", rung: 1),
        History(
            what: "the same, once four has struck", zone: berlin,
            passes: ["2026-10-24T22:30:00Z", "2026-10-25T03:00:00Z"], due: "2026-11-01", rung: 2),
        History(
            what: "a little earlier each evening", zone: utc,
            passes: ["2026-03-02T20:00:00Z", "2026-03-03T19:30:00Z", "2026-03-10T18:00:00Z"], due: "2026-04-09", rung: 3
        ),
        History(
            what: "evening, then morning", zone: utc, passes: ["2026-03-02T22:00:00Z", "2026-03-03T06:00:00Z"],
            due: "2026-03-10", rung: 2),
        History(
            what: "after midnight is the evening before", zone: utc,
            passes: ["2026-03-03T01:00:00Z", "2026-03-03T20:00:00Z"], due: "2026-03-10", rung: 2),
        History(
            what: "the same night does not count", zone: utc, passes: ["2026-03-02T20:00:00Z", "2026-03-03T03:59:59Z"],
            due: "2026-03-03", rung: 1),
        History(
            what: "a flight to the west", zone: flight, passes: ["2026-05-01T20:00:00Z", "2026-05-03T02:00:00Z"],
            due: "2026-05-03", rung: 1),
    ]

    @Test(arguments: histories)
    func follows(_ history: History) {
        let calendar = Self.calendar(history.zone)
        let entries = history.passes.enumerated().map { index, time -> JournalEntry in
            var attempt = Samples.attempt(
                "a/b/one", "accepted", at: Timestamp(time)!.date, mode: index == 0 ? .solve : .rebuild)
            attempt.day = calendar.day(attempt.time)
            return .attempt(attempt)
        }
        let schedule = ReviewSchedule(entries, calendar: calendar)
        #expect(schedule.nextDue("a/b/one")?.description == history.due)
        #expect(schedule.rung("a/b/one") == history.rung)
    }

    /// The day that was written down holds, wherever the journal is read later.
    @Test func keepsTheDayThatWasWrittenDown() {
        var attempt = Samples.attempt("a/b/one", "accepted", at: Timestamp("2026-05-01T20:00:00Z")!.date)
        attempt.day = CivilDay("2026-05-02")
        let here = Self.calendar([(from: "1970-01-01T00:00:00Z", hours: -7)])
        #expect(ReviewSchedule([.attempt(attempt)], calendar: here).nextDue("a/b/one")?.description == "2026-05-03")
    }

    /// Two machines, two clocks: the order of the lines does not matter, only the times do.
    @Test func takesTwoJournalsTogether() throws {
        let passes = ["2026-03-02T20:00:00Z", "2026-03-03T19:00:00Z", "2026-03-10T19:00:00Z"].enumerated()
        let entries = passes.map { index, time -> JournalEntry in
            .attempt(
                Samples.attempt(
                    "a/b/one", "accepted", at: Timestamp(time)!.date, mode: index == 0 ? .solve : .rebuild))
        }
        let contents = try Self.read([1, 2, 0].map { entries[$0] }, at: "2026-03-11T00:00:00Z")
        let read = contents.entries
        #expect(ReviewSchedule(read, calendar: Self.calendar(Self.utc)).nextDue("a/b/one")?.description == "2026-04-09")
    }

    /// A clock that was years ahead for an evening, and set right again.
    @Test func doesNotBelieveTheFuture() throws {
        let times = [("2026-03-02T20:00:00Z", Attempt.Mode.solve), ("2041-03-03T20:00:00Z", .rebuild)]
        let entries = times.map { time, mode -> JournalEntry in
            .attempt(Samples.attempt("a/b/one", "accepted", at: Timestamp(time)!.date, mode: mode))
        }
        let now = Timestamp("2026-03-03T20:00:00Z")!
        let contents = try Self.read(entries, at: now.description)
        #expect(contents.setAside == [.init(line: 2, reason: .future(Timestamp("2041-03-03T20:00:00Z")!))])
        let schedule = ReviewSchedule(contents.entries, calendar: Self.calendar(Self.utc))
        #expect(schedule.due(on: CivilDay(ofUTC: now)).map(\.exercise) == ["a/b/one"])
        // Two machines' clocks are never quite the same.
        #expect(try Self.read(entries, at: "2041-03-03T08:00:00Z").setAside.isEmpty)
    }

    private static func read(_ entries: [JournalEntry], at now: String) throws -> Journal.Contents {
        try TemporaryFolder.with { folder in
            let workspace = Workspace(root: folder.path + "/ws")
            try workspace.create()
            for entry in entries { try workspace.journal.append(entry) }
            return try workspace.journal.read(at: Timestamp(now)!)
        }
    }
}
