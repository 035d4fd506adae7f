import Foundation
import TestSupport
import Testing

@testable import Catalog
@testable import Coach
@testable import Practice
@testable import System

/// The day's plan, from a journal and a catalog.
@Suite struct TodayPlanTests {
    /// A Tuesday.
    private static let today = CivilDay("2026-03-10")!
    private static let names = ["one", "two", "three", "four", "five"]

    private static func date(_ daysAgo: Int) -> Date {
        Timestamp(seconds: today.adding(-daysAgo).number * 86_400 + 43_200).date
    }

    private static func attempt(
        _ name: String, _ verdict: String = "accepted", daysAgo: Int, mode: Attempt.Mode = .solve, trap: String? = nil
    ) -> JournalEntry {
        var attempt = Samples.attempt("a/b/\(name)", verdict, at: date(daysAgo), mode: mode)
        attempt.seconds = nil
        attempt.trap = trap
        return .attempt(attempt)
    }

    private static func id(_ name: String) -> ExerciseID { ExerciseID(track: "a", topic: "b", name: name) }

    private static func plan(
        _ entries: [JournalEntry], minutes: Int = 30, on day: CivilDay = today,
        _ change: (inout [ExerciseSummary]) -> Void = { _ in }
    ) throws -> TodayPlan {
        let catalog = Samples.catalog(names)
        var summaries = catalog.exerciseIDs.enumerated().map { Samples.summary($1, concepts: ["concept-\($0)"]) }
        change(&summaries)
        let index = CatalogIndex(summaries)
        return try TemporaryFolder.with { folder in
            var settings = LearnerSettings()
            settings.minutes = minutes
            let calendar = PracticeCalendar { (CivilDay(ofUTC: $0), 12) }
            let coaching = Coaching(
                folder: CatalogFolder(root: folder.path), catalog: catalog,
                workspace: Workspace(root: folder.path + "/ws"),
                learner: LearnerState(entries, calendar: calendar), settings: settings, index: { index })
            return try coaching.plan(at: Timestamp(seconds: day.number * 86_400 + 43_200).date)
        }
    }

    private static func words(_ plan: TodayPlan) -> [String] {
        plan.items.map { item in
            switch item.kind {
            case .begun: "begun \(item.id.name)"
            case .due(let rung, _): "due \(item.id.name) \(rung)" + (item.standsFor.map { " for \($0.name)" } ?? "")
            case .again(let trap): "again \(item.id.name) \(trap)"
            case .next: "new \(item.id.name)" + (item.trap.map { " \($0)" } ?? "")
            }
        }
    }

    @Test func whatIsDueComesFirstAndNewOnesFillTheRest() throws {
        let plan = try Self.plan([Self.attempt("one", daysAgo: 1)])
        // Five minutes for the rebuild, twice as long for each new one.
        #expect(Self.words(plan) == ["due one 1", "new two", "new three"])
        #expect(plan.minutes == 25 && plan.minutesLeft == 30 && plan.waiting == 0)
    }

    @Test func neverMoreThanTheMinutes() throws {
        let history = ["one", "two", "three", "four"].map { Self.attempt($0, daysAgo: 2) }
        let plan = try Self.plan(history, minutes: 12)
        #expect(plan.items.count == 2 && plan.waiting == 2 && plan.minutes == 10)
        #expect(plan.further?.id == Self.id("five"))
    }

    /// However much is due, the third day without a new exercise keeps room for one; what is due comes first all the same.
    @Test(arguments: [(2, "due"), (3, "new"), (9, "new")])
    func aThirdDayKeepsRoomForANewOne(_ daysAgo: Int, _ last: String) throws {
        let history = ["one", "two", "three", "four"].map { Self.attempt($0, daysAgo: daysAgo) }
        let words = try Self.words(Self.plan(history, minutes: 20))
        #expect(words.last?.hasPrefix(last) == true && words.first?.hasPrefix("due") == true)
    }

    @Test func whatWasWorkedIsTakenOff() throws {
        let plan = try Self.plan([Self.attempt("one", daysAgo: 0)], minutes: 5)
        #expect(plan.items.isEmpty && plan.minutesUsed == 5 && plan.isFull && plan.further?.id == Self.id("two"))
        #expect(plan.coming?.id == Self.id("one") && plan.coming?.day == Self.today.adding(1))
    }

    @Test func wishesHold() throws {
        let one = Self.attempt("one", daysAgo: 1)
        let off = JournalEntry.postponed(
            Postponed(exercise: Self.id("one"), until: Self.today.adding(1), at: Self.date(0)))
        let postponed = try Self.plan([one, off])
        #expect(postponed.postponed == 1 && !Self.words(postponed).contains("due one 1"))
        let rest = JournalEntry.rest(Rest(from: Self.today, through: Self.today.adding(3), at: Self.date(0)))
        let resting = try Self.plan([one, rest])
        #expect(resting.items.isEmpty && resting.restEnd == Self.today.adding(3) && resting.waiting == 1)
    }

    @Test func whatTheCatalogNoLongerHasIsNotDue() throws {
        #expect(try Self.words(Self.plan([Self.attempt("gone", daysAgo: 9)])).allSatisfy { $0.hasPrefix("new") })
    }

    /// From the third rung on a related exercise stands for it, where that one is solved and not due itself.
    @Test func aRelatedExerciseStandsForIt() throws {
        let climb = [
            Self.attempt("one", daysAgo: 38), Self.attempt("one", daysAgo: 37, mode: .rebuild),
            Self.attempt("one", daysAgo: 30, mode: .rebuild),
        ]
        let related = { (summaries: inout [ExerciseSummary]) in summaries[0].related = [Self.id("two")] }
        #expect(try Self.words(Self.plan(climb, related)).contains("due one 3"))
        let both = (climb + [Self.attempt("two", daysAgo: 0)]).sorted { $0.time < $1.time }
        #expect(try Self.words(Self.plan(both, related)).contains("due two 3 for one"))
        let due = (climb + [Self.attempt("two", daysAgo: 5)]).sorted { $0.time < $1.time }
        #expect(try Self.words(Self.plan(due, related)).contains("due one 3"))
        #expect(try Self.words(Self.plan(both)).contains("due one 3"))
    }

    /// A trap that was met a week ago is met again: in a new exercise where one is open, else in one to build again.
    @Test func aTrapIsMetAgain() throws {
        let traps = { (names: [String]) in
            { (summaries: inout [ExerciseSummary]) in
                for index in summaries.indices where names.contains(summaries[index].id.name) {
                    summaries[index].traps = ["off-by-one"]
                }
            }
        }
        let missed = { (daysAgo: Int) in
            [Self.attempt("one", "wrong-answer", daysAgo: daysAgo, trap: "off-by-one")]
                + [Self.attempt("one", daysAgo: daysAgo), Self.attempt("two", daysAgo: daysAgo)]
        }
        #expect(try Self.words(Self.plan(missed(8), traps(["one", "three"]))).contains("new three off-by-one"))
        #expect(try !Self.words(Self.plan(missed(5), traps(["one", "three"]))).contains("new three off-by-one"))
        // Due, both of them: what is built today is built once.
        #expect(try Self.words(Self.plan(missed(8), traps(["one", "two"]))).filter { $0.contains("two") }.count == 1)
        let done = missed(8) + [Self.attempt("two", daysAgo: 1, mode: .rebuild)]
        #expect(try !Self.words(Self.plan(done, traps(["one", "two"]))).contains { $0.hasPrefix("again") })
        let early =
            missed(8) + [
                Self.attempt("one", daysAgo: 7, mode: .rebuild), Self.attempt("two", daysAgo: 7, mode: .rebuild),
            ]
        #expect(
            try Self.words(Self.plan(early, on: Self.today.adding(-1), traps(["one", "two"]))).contains(
                "again two off-by-one"))
    }

    /// On a Sunday topics take turns.
    @Test func onceAWeekTopicsAreMixed() throws {
        #expect(CivilDay("2026-03-15")!.weekday == TodayPlan.weekdayOfReview)
        let plan = try Self.plan(
            [Self.attempt("one", daysAgo: 2), Self.attempt("two", daysAgo: 2)], on: CivilDay("2026-03-15")!)
        #expect(!plan.isWeekReview)
    }
}
