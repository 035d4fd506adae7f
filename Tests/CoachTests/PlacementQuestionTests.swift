import TestSupport
import Testing

@testable import Catalog
@testable import Coach
@testable import Practice

/// Which exercise stands for a topic.
@Suite struct PlacementQuestionTests {
    private static let names = ["one", "two", "three", "four", "five", "six"]
    private static func id(_ name: String) -> ExerciseID { ExerciseID(track: "a", topic: "b", name: name) }

    private func choose(
        touched: Set<String> = [], unusable: Set<String> = [],
        _ change: (inout [String: ExerciseSummary]) -> Void = { _ in }
    ) -> String? {
        let catalog = Samples.catalog(Self.names)
        var summaries = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, Samples.summary(Self.id($0))) })
        change(&summaries)
        let question = PlacementQuestion(
            index: CatalogIndex(Array(summaries.values)), isUsable: { !unusable.contains($0.name) },
            touched: Set(touched.map { "a/b/\($0)" }))
        return question.choose(catalog.tracks[0].topics[0])?.name
    }

    @Test func isTheLastOfEquals() { #expect(choose() == "six") }

    @Test func practisesMost() {
        #expect(choose { $0["four"]!.concepts = ["loops", "files"] } == "four")
        // Nobody else has these.
        #expect(choose { $0["four"]!.concepts = ["rare", "rarer"] } == "six")
    }

    @Test func isNotTooEasy() { #expect(choose { $0["three"]!.level = 2 } == "three") }

    /// What is early in a topic tells little of its end.
    @Test func isLateInTheTopic() {
        #expect(choose { $0["one"]!.level = 5 } == "six")
        #expect(
            choose { summaries in
                for name in Self.names.dropFirst(2) { summaries[name]!.minutes = 40 }
            } == "two")
    }

    @Test(arguments: [ExerciseKind.complete, .refactor, .test, .speed])
    func isWrittenPredictedOrMended(_ kind: ExerciseKind) {
        #expect(choose { $0["six"]!.kind = kind } == "five")
    }

    @Test func isShortAndStandsAlone() {
        #expect(choose { $0["six"]!.minutes = 16 } == "five")
        #expect(choose { $0["six"]!.after = [Self.id("one")] } == "five")
        #expect(choose { $0["six"] = nil } == "five")
    }

    @Test func isNewAndCanBeRun() {
        #expect(choose(touched: ["six"]) == "five")
        #expect(choose(unusable: ["six", "five"]) == "four")
        #expect(choose(unusable: Set(Self.names)) == nil)
    }

    @Test func aTopicWithStagesHasNone() {
        #expect(choose { $0["two"]!.continues = Self.id("one") } == nil)
    }

    /// Of the catalog that ships: every track that is no project can be asked for, within the most that is asked.
    @Test func theCatalogCanBeAsked() throws {
        let folder = CatalogFolder(root: String(Project.root.dropLast()))
        let catalog = try folder.catalog()
        let index = CatalogIndex(folder, catalog, cacheFolder: nil)
        let coaching = Coaching(
            folder: folder, catalog: catalog, workspace: Workspace(root: "/nowhere"), learner: LearnerState([]),
            index: { index })
        let placement = coaching.placement
        #expect(placement.question?.question.track == catalog.tracks.first?.id)
        #expect((3...Placement.mostQuestions).contains(placement.left))
        let question = try #require(placement.question.flatMap { index.summary($0.question) })
        #expect(question.minutes <= 15 && question.after.isEmpty)
        #expect(try folder.profile(folder.exercise(question.id, in: catalog).sandbox).requirements == nil)
    }
}
