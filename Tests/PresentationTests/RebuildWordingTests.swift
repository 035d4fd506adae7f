import Catalog
import TestSupport
import Testing

@testable import Presentation

/// What is said of a rebuild, and of the time that it took.
@Suite struct RebuildWordingTests {
    /// Where the text speaks of lines that an empty file does not have.
    @Test(arguments: ExerciseKind.allCases)
    func givenLinesAreOnesOwn(_ kind: ExerciseKind) {
        var exercise = Sample.exercise([])
        exercise.kind = kind
        let speaksOfLines = [.fix, .complete, .refactor, .speed].contains(kind)
        #expect((Wording.rebuildOfGivenLines(exercise) != nil) == speaksOfLines)
        exercise.continues = ExerciseID("a/b/before")
        #expect(Wording.rebuildOfGivenLines(exercise) == nil)
    }

    @Test(arguments: [
        (1, 1, "You took 1 second, within the par time of 1 minute."),
        (59, 1, "You took 59 seconds, within the par time of 1 minute."),
        (61, 1, "You took 1 minute; the par time is 1 minute."),
        (300, 5, "You took 5 minutes, within the par time of 5 minutes."),
    ])
    func timeIsCounted(_ seconds: Int, _ par: Int, _ words: String) {
        #expect(Wording.comparedWithPar(seconds: seconds, par: par, mode: .rebuild) == words)
    }

    @Test func conceptsAreTold() {
        let catalog = ExerciseCatalog(
            root: "/", tracks: [],
            concepts: [NamedTerm(id: "x", title: "and, or, not"), NamedTerm(id: "y", title: "Loops")], traps: [])
        var exercise = Sample.exercise([])
        exercise.concepts = ["x", "y"]
        #expect(Wording.concepts(of: exercise, in: catalog) == "and, or, not; Loops")
    }
}
