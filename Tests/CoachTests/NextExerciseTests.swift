import TestSupport
import Testing

@testable import Catalog
@testable import Coach
@testable import Practice

/// Which exercise is next.
@Suite struct NextExerciseTests {
    private let catalog = Samples.catalog(["one", "two", "three"])
    private var index: CatalogIndex { Samples.index(catalog) }

    @Test(
        arguments: [
            ([], "one"),
            (["one wrong-answer"], "one"),
            (["one accepted"], "two"),
            (["three wrong-answer"], "three"),
            (["three wrong-answer", "three accepted"], "one"),
            (["one accepted", "one wrong-answer"], "two"),
            (["one accepted", "two accepted", "three accepted"], nil),
            (["gone wrong-answer"], "one"),
        ] as [([String], String?)])
    func namesTheNext(_ history: [String], _ expected: String?) {
        let attempts = history.map { entry in
            let words = entry.split(separator: " ").map(String.init)
            return JournalEntry.attempt(Samples.attempt("a/b/\(words[0])", words[1]))
        }
        let next = NextExercise(progress: Progress(attempts), catalog: catalog, index: index, weak: [])
        #expect(next.choose()?.name == expected)
    }

    /// A weak concept draws an exercise near that practises it.
    @Test func prefersWhatIsWeak() {
        let catalog = Samples.catalog(topics: ["b": ["one", "two"], "c": ["three"], "d": ["four"]])
        let progress = Progress([
            .attempt(Samples.attempt("a/b/one", "accepted")), .attempt(Samples.attempt("a/c/three", "accepted")),
        ])
        let index = Samples.index(catalog, concepts: ["a/d/four": ["recursion"]])
        func next(_ weak: [String]) -> String? {
            NextExercise(progress: progress, catalog: catalog, index: index, weak: weak).choose()?.name
        }
        #expect(next([]) == "two")
        #expect(next(["recursion"]) == "four")
        #expect(next(["nobody-has-this"]) == "two")
    }

    /// Nothing of the topic before is done.
    @Test func doesNotReachTooFar() {
        let catalog = Samples.catalog(topics: ["a": ["one", "two"], "b": ["three"]])
        let index = Samples.index(catalog, concepts: ["a/b/three": ["recursion"]])
        func next(_ attempts: [Attempt]) -> String? {
            NextExercise(
                progress: Progress(attempts.map { .attempt($0) }), catalog: catalog, index: index, weak: ["recursion"]
            ).choose()?.name
        }
        #expect(next([]) == "one")
        #expect(next([Samples.attempt("a/a/one", "accepted")]) == "three")
        #expect(next([Samples.attempt("a/b/three", "wrong-answer")]) == "three")
        #expect(next(catalog.exerciseIDs.map { Samples.attempt("\($0)", "accepted") }) == nil)
    }

    private func next(_ history: [String], _ change: (inout [ExerciseSummary]) -> Void, python: String = "3.11")
        -> String?
    {
        var summaries = catalog.exerciseIDs.map { Samples.summary($0) }
        change(&summaries)
        return NextExercise(
            progress: Progress(history.map { .attempt(Samples.attempt("a/b/\($0)", "accepted")) }), catalog: catalog,
            index: CatalogIndex(summaries), weak: [], python: { PythonVersion(python) }
        ).choose()?.name
    }

    private func id(_ name: String) -> ExerciseID { ExerciseID(track: "a", topic: "b", name: name) }

    /// What comes after another waits for it, and those behind it do not wait.
    @Test func keepsToWhatComesFirst() {
        let twoAfterThree: (inout [ExerciseSummary]) -> Void = { $0[1].after = [self.id("three")] }
        #expect(next([], twoAfterThree) == "one")
        #expect(next(["one"], twoAfterThree) == "three")
        #expect(next(["one", "three"], twoAfterThree) == "two")
        #expect(next(["one"]) { $0[1].after = [self.id("gone")] } == "two")
        let circle: (inout [ExerciseSummary]) -> Void = { all in
            all[1].after = [self.id("three")]
            all[2].after = [self.id("two")]
        }
        #expect(next(["one"], circle) == nil)
    }

    /// What explains an exercise follows it at once, ahead of what stands before it; never before.
    @Test func handsOutEarlyWhatExplains() {
        let threeAfterOne: (inout [ExerciseSummary]) -> Void = { all in
            all[2].after = [self.id("one")]
            all[2].isEarly = true
        }
        #expect(next([], threeAfterOne) == "one")
        #expect(next(["one"], threeAfterOne) == "three")
        #expect(next(["one", "three"], threeAfterOne) == "two")
    }

    /// Not even one that was tried already, by its name.
    @Test func doesNotGoOnWithWhatIsHeld() {
        let attempts = [JournalEntry.attempt(Samples.attempt("a/b/two", "wrong-answer"))]
        var summaries = catalog.exerciseIDs.map { Samples.summary($0) }
        summaries[1].after = [id("one")]
        let next = NextExercise(
            progress: Progress(attempts), catalog: catalog, index: CatalogIndex(summaries), weak: [])
        #expect(next.choose()?.name == "one")
    }

    @Test(arguments: [("3.11", "two"), ("3.12", "one"), ("3.13", "one"), ("", "one")])
    func keepsToThePythonAtHand(_ python: String, _ expected: String) {
        #expect(next([], { $0[0].python = PythonVersion(major: 3, minor: 12) }, python: python) == expected)
    }

    /// One that cannot be read is passed over, and does not hide those behind it.
    @Test func passesOverWhatIsBroken() {
        let index = CatalogIndex(catalog.exerciseIDs.filter { $0.name != "one" }.map { Samples.summary($0) })
        let next = NextExercise(progress: Progress([]), catalog: catalog, index: index, weak: [])
        #expect(next.choose()?.name == "two")
    }
}
