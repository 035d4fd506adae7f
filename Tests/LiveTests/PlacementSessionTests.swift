import Foundation
import TestSupport
import Testing

@testable import Catalog
@testable import Coach
@testable import Live
@testable import Practice

/// Placement in a session: what is asked, and what counts as not known.
@Suite struct PlacementSessionTests {
    private static let catalog = Samples.catalog(["one", "two"])
    private static let ids = catalog.exerciseIDs

    private static func plan(_ id: ExerciseID) -> TodayPlan {
        let item = TodayPlan.Item(id: id, title: id.name, minutes: 5, kind: .next)
        return TodayPlan(items: [item], isFirstDay: false, accepted: 0, total: 2)
    }

    /// A session in which placement asks the first exercise.
    private static func asking() -> LiveModel {
        let begin = JournalEntry.start(StartChosen(place: StartChosen.placement, at: Samples.epoch))
        var model = LiveModel(
            catalog: catalog, learner: LearnerState([begin]), plan: plan(ids[0]), isWatching: true)
        let exercise = Exercise(
            id: ids[0], title: "One", level: 1, minutes: 5, concepts: [], sandbox: "pure", files: ["main.py"],
            mistakes: [], cases: [], contentHash: "x")
        let hints = HintLadder(written: ["look"])
        _ = model.handle(
            .opened(Desk(exercise: exercise, statement: "# One\n", hints: hints, folder: "/w", mode: .solve)))
        return model
    }

    @Test func isTold() {
        let model = Self.asking()
        #expect(model.isAskedByPlacement)
        #expect(model.message.hasPrefix("This one tells where you begin. Save the file, and it is run; g, or a hint,"))
    }

    @Test(arguments: [
        JournalEntry.solution(Samples.solution("\(ids[0])", gaveUp: true)), .hint(Samples.hint("\(ids[0])", 1)),
    ])
    func helpCountsAsNotKnown(_ entry: JournalEntry) {
        var model = Self.asking()
        #expect(model.handle(.recorded(entry)).contains(.makePlan))
        #expect(model.message == "That counts as not known yet. n goes on, whenever you like.")
        _ = model.handle(.planned(Self.plan(Self.ids[1])))
        #expect(model.handle(.key(.character("n"))) == [.open(Self.ids[1])])
    }

    @Test func theFifthMissDoes() {
        var model = Self.asking()
        for miss in 1...PlacementAnswers.mostMisses {
            let effects = model.handle(.recorded(.attempt(Samples.attempt("\(Self.ids[0])", "wrong-answer"))))
            #expect(effects.contains(.makePlan) == (miss == PlacementAnswers.mostMisses), "\(miss)")
        }
    }

    /// The plan that follows comes with what placement has found.
    @Test func whatIsKnownAsksForNothingMore() {
        var model = Self.asking()
        let known = ExerciseKnown(exercise: Self.ids[1], attempt: "a", at: Samples.epoch)
        #expect(model.handle(.recorded(.known(known))) == [])
        #expect(model.learner.progress.standing(Self.ids[1]) == .known)
        #expect(model.handle(.recorded(.start(StartChosen(place: nil, at: Samples.epoch)))) == [])
        #expect(!model.isAskedByPlacement)
    }
}
