import Foundation
import TestSupport
import Testing

@testable import Catalog
@testable import Practice
@testable import System

/// The rungs of the rebuilds, as days of a calendar.
@Suite struct ReviewScheduleTests {
    private static let epoch = CivilDay("2026-03-02")!

    /// `DAY EVENT`, the day counted from the first: pass and fail of a first solve, `+` and `-` of a rebuild, `hinted` for
    /// one accepted after a hint, `gaveup` and `looked` for the solution, `cancelled`; `+two` for a rebuild of a related
    /// exercise that stands for this one.
    private static func schedule(_ events: [String]) -> ReviewSchedule {
        ReviewSchedule(events.map(entry), calendar: PracticeCalendar(turnsAt: 4) { (CivilDay(ofUTC: $0), 12) })
    }

    private static func entry(_ event: String) -> JournalEntry {
        let words = event.split(separator: " ").map(String.init)
        let date = Timestamp(seconds: epoch.adding(Int(words[0])!).number * 86_400 + 43_200).date
        func attempt(
            _ verdict: String, _ mode: Attempt.Mode, hints: Int = 0, of exercise: String = "a/b/one"
        ) -> Attempt { Samples.attempt(exercise, verdict, at: date, mode: mode, hints: hints) }
        switch words[1] {
        case "pass": return .attempt(attempt("accepted", .solve))
        case "fail": return .attempt(attempt("wrong-answer", .solve))
        case "+": return .attempt(attempt("accepted", .rebuild))
        case "-": return .attempt(attempt("wrong-answer", .rebuild))
        case "+two", "-two":
            let verdict = words[1].hasPrefix("+") ? "accepted" : "wrong-answer"
            var other = attempt(verdict, .rebuild, of: "a/b/two")
            other.standsFor = "a/b/one"
            return .attempt(other)
        case "hinted": return .attempt(attempt("accepted", .timed, hints: 1))
        case "gaveup": return .solution(Samples.solution("a/b/one", gaveUp: true, at: date))
        case "cancelled-two":
            return .cancelled(RebuildCancelled(exercise: ExerciseID(track: "a", topic: "b", name: "two"), at: date))
        case "cancelled": return .cancelled(RebuildCancelled(exercise: Samples.one, at: date))
        default: return .solution(Samples.solution("a/b/one", gaveUp: false, at: date))
        }
    }

    /// A climb to the sixth rung, each rebuild on its day.
    private static let climb = ["0 pass", "1 +", "8 +", "38 +", "128 +", "308 +"]

    @Test(
        arguments: [
            ([], 0, 0, nil),
            (["0 fail", "0 gaveup"], 0, 0, nil),
            (["0 fail", "0 pass"], 1, 0, 1),
            (["0 pass", "5 pass"], 1, 0, 1),
            (["0 pass", "1 +"], 2, 1, 8),
            // Early ones are allowed, and change nothing.
            (["0 pass", "0 +"], 1, 0, 1),
            (["0 pass", "1 +", "7 +"], 2, 1, 8),
            // A late one rests from the day on which it was done.
            (["0 pass", "1 +", "20 +"], 3, 2, 50),
            (climb, 6, 5, 673),
            // After the last rung the memory decides, which lasts nearly four years by then.
            (climb + ["673 +"], 6, 6, 2061),
            // After failures: one day, then the rung below the one that failed.
            (["0 pass", "1 -", "1 +"], 1, 0, 2),
            (["0 pass", "1 -", "1 +", "2 +"], 2, 1, 9),
            (["0 pass", "1 +", "8 -", "8 +"], 1, 0, 9),
            (["0 pass", "1 +", "8 -", "8 +", "9 +"], 2, 1, 16),
            (["0 pass", "1 +", "8 +", "38 -", "38 +"], 2, 1, 39),
            (["0 pass", "1 +", "8 +", "38 -", "38 +", "39 +"], 2, 1, 46),
            (["0 pass", "1 +", "8 +", "38 -", "38 +", "39 +", "46 +"], 3, 2, 76),
            (["0 pass", "1 +", "8 +", "38 +", "128 -", "128 +", "129 +"], 3, 2, 159),
            (climb.dropLast() + ["308 -", "308 +", "309 +"], 4, 3, 399),
            (climb + ["673 -", "673 +", "674 +"], 5, 4, 854),
            (climb + ["673 +", "2061 -", "2061 +", "2062 +"], 5, 4, 2242),
            // And again, on the day after.
            (["0 pass", "1 +", "8 +", "38 -", "38 +", "39 -", "39 +"], 1, 0, 40),
            // A failure is one, early or not.
            (["0 pass", "1 +", "8 +", "9 -", "9 +"], 2, 1, 10),
            (["0 pass", "1 hinted"], 1, 0, 2),
            (["0 pass", "1 +", "8 +", "38 gaveup"], 1, 0, 39),
            (["0 pass", "1 +", "8 +", "38 gaveup", "38 pass", "39 +"], 2, 1, 46),
            (["0 pass", "1 +", "8 +", "9 looked"], 3, 2, 38),
            // Put back without a try, nothing has happened; after one, it was not remembered.
            (["0 pass", "1 +", "8 cancelled"], 2, 1, 8),
            (["0 pass", "1 +", "8 -", "8 cancelled"], 1, 0, 9),
            (["0 pass", "1 +", "8 -", "8 cancelled", "9 +"], 2, 1, 16),
            // A related exercise climbs for it, and falls for it.
            (["0 pass", "1 +", "8 +", "38 +two"], 4, 3, 128),
            (["0 pass", "1 +", "8 +", "38 -two", "38 +two"], 2, 1, 39),
            (["0 pass", "1 +", "8 +", "38 -two", "38 cancelled-two", "39 +", "46 +"], 3, 2, 76),
        ] as [([String], Int, Int, Int?)])
    func climbs(_ events: [String], _ rung: Int, _ climbed: Int, _ due: Int?) {
        let schedule = Self.schedule(events)
        #expect(schedule.rung("a/b/one") == rung)
        #expect(schedule.climbed("a/b/one") == climbed)
        #expect(schedule.nextDue("a/b/one").map { $0.number - Self.epoch.number } == due)
    }

    /// Help that was taken in a sitting before is not held against the next.
    @Test(arguments: [true, false])
    func forgetsTheHelpOfTheSittingBefore(_ gaveUp: Bool) {
        var later = Samples.attempt("a/b/one", "accepted", at: Samples.epoch + 3 * 86400, mode: .rebuild)
        later.peeks = 1
        later.hints = 1
        let schedule = ReviewSchedule([
            .attempt(Samples.attempt("a/b/one", "accepted")),
            .hint(Samples.hint("a/b/one", 1, at: Samples.epoch + 86400)),
            .solution(Samples.solution("a/b/one", gaveUp: gaveUp, at: Samples.epoch + 2 * 86400)),
            .attempt(later),
        ])
        #expect(schedule.climbed("a/b/one") == 1)
    }

    @Test func withoutAProgramNothingWasTried() {
        let schedule = ReviewSchedule([
            .attempt(Samples.attempt("a/b/one", "accepted")),
            .attempt(Samples.attempt("a/b/one", "missing-file", at: Samples.epoch + 2 * 86400, mode: .rebuild)),
            .attempt(Samples.attempt("a/b/one", "accepted", at: Samples.epoch + 2 * 86400, mode: .rebuild)),
        ])
        #expect(schedule.climbed("a/b/one") == 1)
    }

    @Test func namesWhatIsDueTheLongestFirst() {
        let schedule = ReviewSchedule(
            ["two", "one", "three"].enumerated().map { index, name in
                .attempt(Samples.attempt("a/b/\(name)", "accepted", at: Samples.epoch + Double(index) * 86400))
            }, calendar: PracticeCalendar { (CivilDay(ofUTC: $0), 12) })
        let first = CivilDay(ofUTC: Timestamp(Samples.epoch)).adding(1)
        #expect(schedule.due(on: first.adding(-1)).isEmpty)
        #expect(
            schedule.due(on: first.adding(1)) == [
                DueRebuild(exercise: "a/b/two", rung: 1, dueSince: first),
                DueRebuild(exercise: "a/b/one", rung: 1, dueSince: first.adding(1)),
            ])
    }
}
