import Catalog
import Foundation
import Synchronization
import System
import TestSupport
import Testing

@testable import Practice

/// Which reviews a journal has, and what each was worth.
@Suite struct MemoriesTests {
    private static let exercise = "a/b/one"
    private static let start = CivilDay(ofUTC: Timestamp(Samples.epoch)).number
    /// Whole days from the epoch on, which turn where the events' days do.
    private static let calendar = PracticeCalendar(turnsAt: 0) { time in (day(time), 12) }

    /// `DAY EVENT`: the day may have a fraction, which is the order within it. Events: `pass`, `hinted`, `peeked` and
    /// `fail` for a first solve, `none` for no program, `+`, `+hint`, `+looked` and `-` for a rebuild, `cancel` for one put
    /// back, `gaveup` and `looked` for the solution.
    private static func entry(_ event: String, of exercise: String = exercise) -> JournalEntry {
        let words = event.split(separator: " ").map(String.init)
        let date = Samples.epoch + Double(words[0])! * 86400
        let attempt = { (verdict: String, mode: Attempt.Mode, hints: Int, peeks: Int) in
            JournalEntry.attempt(Samples.attempt(exercise, verdict, at: date, mode: mode, hints: hints, peeks: peeks))
        }
        return switch words[1] {
        case "pass": attempt("accepted", .solve, 0, 0)
        case "hinted": attempt("accepted", .solve, 2, 0)
        case "peeked": attempt("accepted", .solve, 0, 1)
        case "fail": attempt("wrong-answer", .solve, 0, 0)
        case "none": attempt("missing-file", .rebuild, 0, 0)
        case "+": attempt("accepted", .rebuild, 0, 0)
        case "+looked": attempt("accepted", .rebuild, 0, 1)
        case "+hint": attempt("accepted", .timed, 1, 0)
        case "-": attempt("wrong-answer", .rebuild, 0, 0)
        case "cancel": .cancelled(RebuildCancelled(exercise: ExerciseID(exercise)!, at: date))
        case "gaveup": .solution(Samples.solution(exercise, gaveUp: true, at: date))
        default: .solution(Samples.solution(exercise, gaveUp: false, at: date))
        }
    }

    private static func day(_ time: Timestamp) -> CivilDay {
        let days = (time.date.timeIntervalSince(Samples.epoch) / 86400).rounded(.down)
        return CivilDay(number: start + Int(days))
    }

    /// What reviews lead to: `DAY GRADE`.
    private static func memory(_ reviews: [String]) -> Memory? {
        reviews.reduce(nil) { memory, review in
            let words = review.split(separator: " ")
            let day = CivilDay(number: start + Int(words[0])!)
            let grade = ["again": Grade.again, "hard": .hard, "good": .good][String(words[1])]!
            return memory?.reviewed(grade, on: day) ?? Memory(grade, on: day)
        }
    }

    @Test(
        arguments: [
            ([], []),
            // The first solve.
            (["0 fail"], []),
            (["0 gaveup"], []),
            (["0 pass"], ["0 good"]),
            (["0 none", "0 pass"], ["0 good"]),
            (["0 fail", "0.1 pass"], ["0 hard"]),
            (["0 fail", "3 pass"], ["3 hard"]),
            (["0 hinted"], ["0 hard"]),
            (["0 gaveup", "0.1 peeked"], ["0 again"]),
            (["0 pass", "1 pass", "2 fail"], ["0 good"]),
            // Rebuilds.
            (["0 pass", "1 +"], ["0 good", "1 good"]),
            (["0 fail", "0.1 pass", "1 +"], ["0 hard", "1 good"]),
            (["0 pass", "0.5 +"], ["0 good", "0 good"]),
            (["0 pass", "1 none", "1.1 +"], ["0 good", "1 good"]),
            (["0 pass", "1 -", "1.1 -", "1.2 +"], ["0 good", "1 hard"]),
            (["0 pass", "1 -", "1.1 -", "1.2 +", "8 +"], ["0 good", "1 hard", "8 good"]),
            (["0 pass", "1 +hint"], ["0 good", "1 hard"]),
            (["0 pass", "1 +", "8 -"], ["0 good", "1 good", "8 again"]),
            (["0 pass", "1 -", "2 +", "9 +"], ["0 good", "1 again", "2 hard", "9 good"]),
            (["0 pass", "1 -", "2 -", "2.5 +"], ["0 good", "1 again", "2 hard"]),
            (["0 pass", "1 -", "1.1 cancel", "2 +"], ["0 good", "1 again", "2 good"]),
            (["0 pass", "1 cancel", "2 +"], ["0 good", "2 good"]),
            // The solution.
            (["0 pass", "1 gaveup"], ["0 good", "1 again"]),
            (["0 pass", "1 -", "1.1 gaveup", "1.2 +looked"], ["0 good", "1 again"]),
            (["0 pass", "1 gaveup", "1.2 -", "1.3 +looked", "8 +"], ["0 good", "1 again", "8 good"]),
            (["0 pass", "1 gaveup", "1.2 +looked", "1.3 +"], ["0 good", "1 again", "1 good"]),
            (["0 pass", "1 gaveup", "3 +looked"], ["0 good", "1 again", "3 hard"]),
            (["0 pass", "0.1 looked", "1 +looked"], ["0 good", "1 good"]),
            (["0 pass", "0.1 looked", "1 +looked", "8 +looked"], ["0 good", "1 good", "8 hard"]),
        ] as [([String], [String])])
    func grades(_ events: [String], _ reviews: [String]) {
        let memories = Memories(events.map { Self.entry($0) }, calendar: Self.calendar)
        #expect(memories.memory(Self.exercise) == Self.memory(reviews))
    }

    /// A rebuild of one exercise that stands for that of another: what each is worth by itself, and for the other.
    @Test(
        arguments: [
            (["1 +"], ["0 good", "1 good"], ["1 good"]),
            (["1 -", "1.1 +"], ["0 good", "1 hard"], ["1 hard"]),
            (["1 -"], ["0 good", "1 again"], []),
            (["1 pass", "2 -", "2.1 gaveup", "2.2 +looked"], ["0 good", "2 again"], ["1 good", "2 again"]),
            (["1 pass", "2 gaveup", "2.2 +looked"], ["0 good", "2 again"], ["1 good", "2 again"]),
        ])
    func reviewsWhatItStandsFor(_ events: [String], _ reviews: [String], _ own: [String]) {
        let related = events.map { event -> JournalEntry in
            switch Self.entry(event, of: "a/b/two") {
            case .attempt(var attempt):
                attempt.standsFor = attempt.mode == .solve ? nil : Self.exercise
                return .attempt(attempt)
            case let entry: return entry
            }
        }
        let memories = Memories([Self.entry("0 pass")] + related, calendar: Self.calendar)
        #expect(memories.memory(Self.exercise) == Self.memory(reviews))
        #expect(memories.memory("a/b/two") == Self.memory(own))
    }

    @Test func tellsTheChanceOnADay() throws {
        let memories = Memories([Self.entry("0 pass")], calendar: Self.calendar)
        let recall = try #require(memories.recall(Self.exercise, on: CivilDay(number: Self.start + 7)))
        #expect(recall == Memory(.good, on: CivilDay(number: Self.start)).recall(afterDays: 7))
        #expect(memories.recall("a/b/two", on: CivilDay(number: Self.start)) == nil)
    }

    /// A look at the calendar costs more than all else: what is not graded must not ask for it.
    @Test func asksForADayOnlyWhereOneIsGraded() {
        let events = ["0 fail", "0.1 fail", "0.2 pass", "1 pass", "1.1 fail", "2 none", "2.1 looked", "3 -", "3.1 +"]
        let counter = DayCounter()
        let calendar = PracticeCalendar { counter.dayAndHour($0) }
        _ = Memories(events.map { Self.entry($0) }, calendar: calendar)
        #expect(counter.count == 3)
    }
}

/// Counts how often the calendar is looked at.
private final class DayCounter: Sendable {
    private let asked = Mutex(0)

    var count: Int { asked.withLock { $0 } }

    func dayAndHour(_ time: Timestamp) -> (day: CivilDay, hour: Int) {
        asked.withLock { $0 += 1 }
        return LocalTime.dayAndHour(time)
    }
}
