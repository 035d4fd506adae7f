import TestSupport
import Testing

@testable import Catalog
@testable import Coach
@testable import Practice

/// Which exercise is next once the learner has chosen where to begin.
@Suite struct StartTests {
    /// Topics b, c and d, with exercises `b1`, `b2` and so on.
    private let catalog = Samples.catalog(topics: [
        "b": ["b1", "b2"], "c": ["c1", "c2", "c3"], "d": ["d1"],
    ])

    private func id(_ name: String) -> ExerciseID {
        ExerciseID(track: "a", topic: String(name.prefix(1)), name: name)
    }

    /// Words such as `start a/c`, `usual`, `known b1`, `unknown b1`, or `b1 accepted`.
    private func entry(_ text: String) -> JournalEntry {
        let words = text.split(separator: " ").map(String.init)
        switch words[0] {
        case "start": return .start(StartChosen(place: words[1], at: Samples.epoch))
        case "usual": return .start(StartChosen(place: nil, at: Samples.epoch))
        case "known": return .known(ExerciseKnown(exercise: id(words[1]), attempt: nil, at: Samples.epoch))
        case "unknown":
            return .known(ExerciseKnown(exercise: id(words[1]), attempt: nil, isTakenBack: true, at: Samples.epoch))
        default: return .attempt(Samples.attempt("\(id(words[0]))", words[1]))
        }
    }

    private func next(_ history: [String], _ change: (inout [ExerciseSummary]) -> Void = { _ in }) -> String? {
        var summaries = catalog.exerciseIDs.map { Samples.summary($0) }
        change(&summaries)
        return NextExercise(
            progress: Progress(history.map(entry)), catalog: catalog, index: CatalogIndex(summaries), weak: ["loops"],
            python: { PythonVersion("3.11") }, asked: { id("c3") }
        ).choose()?.name
    }

    @Test(
        arguments: [
            ([], "b1"), (["start a/c"], "c1"), (["start a/c", "usual"], "b1"), (["start a/c", "start a/d"], "d1"),
            (["start a/c", "c1 accepted"], "c2"), (["start a"], "b1"), (["start a/c/c2"], "c2"),
            // What is tried there is gone on with, and what was tried before is not.
            (["start a/c", "c2 wrong-answer"], "c2"), (["b1 wrong-answer", "start a/c"], "c1"),
            (["start a/c/c2", "c2 accepted"], "b1"),
            // Once all is done, the usual order goes on; so it does where the place is gone.
            (["start a/c", "c1 accepted", "c2 accepted", "c3 accepted"], "b1"), (["start a/d", "d1 accepted"], "b1"),
            (["start gone"], "b1"),
            // What is known is not handed out, until it is taken back or tried and missed.
            (["start a/c", "known c1", "known c2"], "c3"), (["known b1", "known b2"], "c1"),
            (["known b1", "unknown b1"], "b1"), (["known b1", "b1 wrong-answer"], "b1"),
            (["known b1", "b1 accepted"], "b2"), (["start a/d", "known d1"], "b1"),
            // While placement is under way, it asks.
            (["start placement"], "c3"), (["start placement", "start a/d"], "d1"),
            (["start placement", "b1 wrong-answer"], "c3"), (["start placement", "start placement/undone"], "b1"),
        ] as [([String], String?)])
    func comesFromThere(_ history: [String], _ expected: String?) { #expect(next(history) == expected) }

    /// What others come before is the last of its place, and no wall.
    @Test func prerequisitesAreNoWall() {
        let cAfterB: (inout [ExerciseSummary]) -> Void = { all in all[2].after = [self.id("b1")] }
        #expect(next(["start a/c"], cAfterB) == "c2")
        #expect(next(["start a/c", "c2 accepted", "c3 accepted"], cAfterB) == "c1")
        #expect(next(["start a/c/c1"], cAfterB) == "c1")
        #expect(next(["start a/c/c1", "c1 wrong-answer"], cAfterB) == "c1")
        // Known is met.
        #expect(next(["known b1", "start a/c"], cAfterB) == "c1")
    }

    @Test func aStageWaitsForTheOneBefore() {
        let stage: (inout [ExerciseSummary]) -> Void = { all in
            all[2].continues = self.id("b1")
            all[2].after = [self.id("b1")]
        }
        #expect(next(["start a/c/c1"], stage) == "b1")
        #expect(next(["b1 accepted", "start a/c/c1"], stage) == "c1")
    }

    @Test func whatCannotBeRunIsPassedOver() {
        #expect(next(["start a/d"]) { $0[5].python = PythonVersion(major: 3, minor: 14) } == "b1")
        #expect(next(["start a/d"]) { $0.remove(at: 5) } == "b1")
    }
}
