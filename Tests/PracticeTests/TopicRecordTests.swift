import Foundation
import TestSupport
import Testing

@testable import Practice
@testable import System

/// What was built again, and with how much help.
@Suite struct TopicRecordTests {
    private static let calendar = PracticeCalendar(turnsAt: 0) { (CivilDay(ofUTC: $0), $0.seconds / 3600 % 24) }

    private static func date(_ day: Int, _ hour: Int = 12) -> Date {
        Timestamp("2026-03-01T00:00:00Z")!.date + Double(day) * 86_400 + Double(hour) * 3600
    }

    private static func attempt(
        _ day: Int, _ verdict: String = "accepted", mode: Attempt.Mode = .rebuild, hints: Int = 0, peeks: Int = 0,
        hour: Int = 12, exercise: String = "a/b/one", standsFor: String? = nil
    ) -> JournalEntry {
        var attempt = Samples.attempt(
            exercise, verdict, at: date(day, hour), mode: mode, hints: hints, peeks: peeks)
        attempt.standsFor = standsFor
        return .attempt(attempt)
    }

    private static func record(_ entries: [JournalEntry]) -> TopicRecord.Exercise {
        TopicRecord(entries, exercises: ["a/b/one"], calendar: calendar).exercises[0]
    }

    @Test func countsTheDaysBetween() throws {
        let record = Self.record([
            Self.attempt(0, "wrong-answer", mode: .solve), Self.attempt(1, mode: .solve), Self.attempt(2),
            Self.attempt(9, "wrong-answer"), Self.attempt(9, hour: 13), Self.attempt(99),
        ])
        #expect(record.accepted?.description == "2026-03-02")
        #expect(record.rebuilds.map(\.daysLater) == [1, 8, 98] && record.rebuilds.map(\.misses) == [0, 1, 0])
        #expect(record.proof?.day.description == "2026-06-08")
    }

    /// What was done with help is no proof, and neither is what was done on the same day after it.
    @Test(
        arguments: [
            ("with a hint", [attempt(98, hints: 1)], 1),
            ("after a look at the solution", [attempt(98, peeks: 1)], 1),
            ("an hour after a look", [attempt(98, peeks: 1), attempt(98, hour: 13)], 1),
            ("a day after a look", [attempt(98, peeks: 1), attempt(99)], 98),
            (
                "after a look at what was accepted",
                [.solution(Samples.solution("a/b/one", gaveUp: false, at: date(98, 9))), attempt(98)], 1
            ),
            (
                "months after giving up",
                [.solution(Samples.solution("a/b/one", gaveUp: true, at: date(50))), attempt(98, peeks: 1)], 97
            ),
            ("graded again as it was", [attempt(98, mode: .solve)], 1),
            ("failed", [attempt(98, "wrong-answer")], 1),
            ("against the clock", [attempt(98, mode: .timed)], 97),
            ("of another exercise", [attempt(98, exercise: "a/b/two")], 1),
        ] as [(String, [JournalEntry], Int)])
    func isNoProofWithHelp(_ what: String, _ entries: [JournalEntry], _ daysLater: Int) {
        let record = Self.record([Self.attempt(1, mode: .solve), Self.attempt(2)] + entries)
        #expect(record.proof?.daysLater == daysLater, "\(what)")
    }

    /// What is told of it is what happened.
    @Test func saysWhichHelp() {
        let gaveUp = JournalEntry.solution(Samples.solution("a/b/one", gaveUp: true, at: Self.date(98, 9)))
        let record = Self.record([
            Self.attempt(1, mode: .solve), gaveUp, Self.attempt(98, peeks: 1), Self.attempt(98, hour: 13),
        ])
        #expect(record.rebuilds.map(\.peeks) == [1, 0] && record.rebuilds.map(\.isOnDayOfHelp) == [false, true])
    }

    /// Failures before a rebuild that was put back belong to no other.
    @Test func startsAnewAfterACancel() {
        let cancelled = RebuildCancelled(id: "c", time: Timestamp(Self.date(8, 13)), exercise: "a/b/one")
        let record = Self.record([
            Self.attempt(1, mode: .solve), Self.attempt(8, "wrong-answer"), .cancelled(cancelled), Self.attempt(9),
        ])
        #expect(record.rebuilds.map(\.misses) == [0])
    }

    @Test func namesWhatStoodInItsPlace() {
        let record = Self.record([
            Self.attempt(1, mode: .solve), Self.attempt(2, exercise: "a/b/two", standsFor: "a/b/one"),
        ])
        #expect(record.rebuilds.isEmpty && record.substitute?.exercise == "a/b/two")
    }
}
