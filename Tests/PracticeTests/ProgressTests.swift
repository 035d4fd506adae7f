import TestSupport
import Testing

@testable import Catalog
@testable import Practice

/// Where a learner stands is a fold over the journal.
@Suite struct ProgressTests {
    /// Hints, looks at the solution and failures count since the exercise was last accepted.
    @Test func countsWhatHappenedSinceThePass() {
        let id = ExerciseID(track: "a", topic: "b", name: "one")
        var progress = Progress([
            .attempt(Samples.attempt("a/b/one", "wrong-answer")),
            .hint(Samples.hint("a/b/one", 1)), .hint(Samples.hint("a/b/one", 2)), .hint(Samples.hint("a/b/one", 2)),
            .solution(Samples.solution("a/b/one", gaveUp: true)),
            .attempt(Samples.attempt("a/b/one", "runtime-error")),
        ])
        #expect(progress.hintsShown(id) == 2 && progress.peeks(id) == 1 && progress.hasGivenUp(id))
        #expect(progress.triesSinceAccepted(id) == 2 && progress.standing(id) == .attempted)
        progress.add(.attempt(Samples.attempt("a/b/one", "accepted")))
        #expect(progress.hintsShown(id) == 0 && progress.peeks(id) == 0 && !progress.hasGivenUp(id))
        #expect(progress.triesSinceAccepted(id) == 0 && progress.triesBeforePass(id) == 2)
        #expect(progress.standing(id) == .accepted)
        progress.add(.attempt(Samples.attempt("a/b/one", "wrong-answer")))
        #expect(progress.standing(id) == .accepted && progress.triesSinceAccepted(id) == 1)
    }

    @Test func anExerciseWithHintsAloneIsUntouched() {
        let id = ExerciseID(track: "a", topic: "b", name: "one")
        let progress = Progress([.hint(Samples.hint("a/b/one", 1))])
        #expect(progress.standing(id) == .untouched && progress.lastAttempt(id) == nil && progress.hintsShown(id) == 1)
    }
}
