import Foundation
import TestSupport
import Testing

@testable import Practice

/// The rungs of the rebuilds, a day from the journal at a time.
@Suite struct ReviewScheduleTests {
    /// `DAY EVENT`: the day may have a fraction. Events: pass and fail of a first solve, `+` and `-` of a rebuild,
    /// `hinted` for a rebuild accepted after a hint, `gaveup` and `looked` for the solution.
    private static func schedule(_ events: [String]) -> ReviewSchedule {
        ReviewSchedule(
            events.map { event -> JournalEntry in
                let words = event.split(separator: " ").map(String.init)
                let date = Samples.epoch + Double(words[0])! * 86400
                let attempt = { (verdict: String, mode: Attempt.Mode, hints: Int) in
                    JournalEntry.attempt(Samples.attempt("a/b/one", verdict, at: date, mode: mode, hints: hints))
                }
                return switch words[1] {
                case "pass": attempt("accepted", .solve, 0)
                case "fail": attempt("wrong-answer", .solve, 0)
                case "+": attempt("accepted", .rebuild, 0)
                case "-": attempt("wrong-answer", .rebuild, 0)
                case "hinted": attempt("accepted", .timed, 1)
                case "gaveup": .solution(Samples.solution("a/b/one", gaveUp: true, at: date))
                default: .solution(Samples.solution("a/b/one", gaveUp: false, at: date))
                }
            })
    }

    @Test(
        arguments: [
            ([], 0, 0, nil),
            (["0 fail", "0 gaveup"], 0, 0, nil),
            (["0 fail", "0 pass"], 1, 0, 1),
            (["0 pass", "5 pass"], 1, 0, 1),
            (["0 pass", "1 +"], 2, 1, 8),
            (["0 pass", "0.6 +"], 2, 1, 7.6),
            (["0 pass", "0.1 +"], 1, 0, 1),
            (["0 pass", "1 -", "1.1 +"], 1, 0, 2.1),
            (["0 pass", "1 -", "1.1 +", "2.1 +"], 2, 1, 9.1),
            (["0 pass", "1 hinted"], 1, 0, 2),
            (["0 pass", "1 +", "8 +", "38 +"], 4, 3, 128),
            (["0 pass", "1 +", "8 +", "38 +", "128 +"], 4, 4, 218),
            (["0 pass", "1 +", "8 +", "38 -", "38.5 +"], 3, 2, 68.5),
            (["0 pass", "1 +", "8 +", "38 gaveup", "38.5 +"], 1, 0, 39.5),
            (["0 pass", "1 +", "8 +", "9 looked"], 3, 2, 38),
        ] as [([String], Int, Int, Double?)])
    func climbs(_ events: [String], _ rung: Int, _ climbed: Int, _ due: Double?) {
        let schedule = Self.schedule(events)
        #expect(schedule.rung("a/b/one") == rung && schedule.climbed("a/b/one") == climbed)
        let days = schedule.nextDue("a/b/one").map { $0.timeIntervalSince(Samples.epoch) / 86400 }
        #expect(days.map { ($0 * 1000).rounded() } == due.map { ($0 * 1000).rounded() })
    }

    @Test func namesWhatIsDueTheLongestFirst() {
        let schedule = ReviewSchedule(
            ["two", "one", "three"].enumerated().map { index, name in
                .attempt(Samples.attempt("a/b/\(name)", "accepted", at: Samples.epoch + Double(index) * 3600))
            })
        let day = 86400.0
        #expect(schedule.due(at: Samples.epoch + day - 1).isEmpty)
        #expect(
            schedule.due(at: Samples.epoch + day + 3600) == [
                DueRebuild(exercise: "a/b/two", rung: 1, dueSince: Samples.epoch + day),
                DueRebuild(exercise: "a/b/one", rung: 1, dueSince: Samples.epoch + day + 3600),
            ])
    }
}
