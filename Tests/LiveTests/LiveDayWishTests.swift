import Foundation
import TestSupport
import Testing

@testable import Catalog
@testable import Coach
@testable import Live
@testable import Practice
@testable import System

/// What the learner wishes for their days in a session, and what is asked about them.
@Suite struct LiveDayWishTests {
    private static let today = CivilDay(ofUTC: Timestamp(Samples.epoch)).adding(10)

    private static func model(
        _ kinds: [TodayPlan.Item.Kind] = [.due(rung: 1, since: today), .next], minutesAreAsked: Bool = false,
        entries: [JournalEntry] = [.attempt(Samples.attempt("a/b/one", "accepted"))], accepted: Int = 1
    ) -> LiveModel {
        let items = kinds.enumerated().map { index, kind in
            TodayPlan.Item(
                id: ExerciseID(track: "a", topic: "b", name: ["one", "two", "three"][index]),
                title: "Item \(index + 1)",
                minutes: 5, kind: kind)
        }
        var plan = TodayPlan(items: items, isFirstDay: false, accepted: accepted, total: 3)
        plan.today = today
        plan.minutesAreAsked = minutesAreAsked
        return LiveModel(
            catalog: Samples.catalog(["one", "two", "three"]), learner: LearnerState(entries), plan: plan,
            isWatching: true)
    }

    private static func press(_ model: inout LiveModel, _ letters: String) -> [LiveEffect] {
        letters.flatMap { model.handle(.key(.character($0))) }
    }

    @Test func whatIsMarkedIsPutOff() {
        var model = Self.model()
        _ = model.start()
        #expect(Self.press(&model, "z") == [.postpone(ExerciseID(track: "a", topic: "b", name: "one"))])
        _ = model.handle(.key(.down))
        #expect(Self.press(&model, "z") == [.postpone(ExerciseID(track: "a", topic: "b", name: "two"))])
        // What is written down makes the plan anew.
        let postponed = Postponed(exercise: Samples.one, until: Self.today.adding(1), at: Samples.epoch)
        #expect(model.handle(.recorded(.postponed(postponed))) == [.makePlan])
    }

    @Test func whatIsBegunIsNotPutOff() {
        var model = Self.model([.begun])
        model.show(.today)
        #expect(Self.press(&model, "z") == [] && model.message.contains("is begun"))
    }

    @Test func enoughIsEnough() {
        var model = Self.model()
        _ = model.start()
        #expect(Self.press(&model, "a") == [.restToday])
        model.plan.restEnd = Self.today
        #expect(Self.press(&model, "a") == [])
    }

    /// Minutes are asked once, on a later day than the first, and nobody has to answer.
    @Test(
        arguments: [
            ("45\r", [.setMinutes(45), .makePlan], nil), ("\r", [.setMinutes(30), .beginRebuild(Samples.one)], nil),
            ("\u{1B}", [.setMinutes(30)], nil), ("3\r", [], LiveModel.Prompt.minutes("")),
            ("999\r", [], .minutes("")), ("d", [.setMinutes(30), .makePlan], nil),
        ] as [(String, [LiveEffect], LiveModel.Prompt?)])
    func minutesAreAskedOnce(_ typed: String, _ effects: [LiveEffect], _ prompt: LiveModel.Prompt?) {
        var model = Self.model(minutesAreAsked: true)
        _ = model.start()
        #expect(model.prompt == .minutes(""))
        let found = typed.flatMap { letter in
            model.handle(.key(letter == "\r" ? .enter : letter == "\u{1B}" ? .escape : .character(letter)))
        }
        #expect(found == effects && model.prompt == prompt)
    }

    @Test func nothingIsAskedOnTheFirstDay() {
        var model = Self.model(
            minutesAreAsked: true,
            entries: [.attempt(Samples.attempt("a/b/one", "accepted", at: Samples.epoch + 10.25 * 86400))])
        _ = model.start()
        #expect(model.prompt == nil)
        var fresh = Self.model(minutesAreAsked: true, accepted: 0)
        _ = fresh.start()
        #expect(fresh.prompt == nil)
    }

    /// Once a month, at the end of a day, and a month after the last answer.
    @Test func howOneLearnsIsAskedOnceAMonth() {
        let old = JournalEntry.attempt(Samples.attempt("a/b/one", "accepted", at: Samples.epoch - 25 * 86400))
        var model = Self.model(entries: [old])
        _ = model.start()
        #expect(model.prompt == nil)
        #expect(Self.press(&model, "a") == [.restToday] && model.prompt == .reflection(""))
        #expect(Self.press(&model, "sleep") == [] && model.handle(.key(.enter)) == [.recordReflection("sleep")])
        let answered = JournalEntry.note(Samples.note(Reflection.mark + "sleep", at: Samples.epoch - 86400))
        var later = Self.model(entries: [old, answered])
        _ = later.start()
        #expect(Self.press(&later, "a") == [.restToday] && later.prompt == nil)
    }
}
