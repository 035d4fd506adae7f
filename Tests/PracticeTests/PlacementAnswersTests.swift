import TestSupport
import Testing

@testable import Catalog
@testable import Practice

/// What placement has been told, folded from the journal.
@Suite struct PlacementAnswersTests {
    private static let id = ExerciseID("a/b/c")!

    /// `begin`, `undo`, `skip`, `hint`, `solution`, `other` (a start elsewhere), or a verdict; `helped` is a pass with a hint.
    private static func fold(_ words: [String]) -> Progress {
        Progress(
            words.map { word -> JournalEntry in
                switch word {
                case "begin": .start(StartChosen(place: StartChosen.placement, at: Samples.epoch))
                case "undo": .start(StartChosen(place: StartChosen.placementUndone, at: Samples.epoch))
                case "other": .start(StartChosen(place: "a", at: Samples.epoch))
                case "skip": .known(ExerciseKnown(exercise: id, attempt: nil, isTakenBack: true, at: Samples.epoch))
                case "hint": .hint(Samples.hint("\(id)", 1))
                case "solution": .solution(Samples.solution("\(id)", gaveUp: true))
                case "helped": .attempt(Samples.attempt("\(id)", "accepted", hints: 1))
                default: .attempt(Samples.attempt("\(id)", word))
                }
            })
    }

    private static func answer(_ words: [String]) -> String {
        switch fold(words).placement.answer(id) {
        case .known: "known"
        case .unknown: "unknown"
        case nil: "-"
        }
    }

    private static let miss = "wrong-answer"

    @Test(
        arguments: [
            ([], "-"), (["begin"], "-"), (["begin", "accepted"], "known"), (["begin", miss, "accepted"], "known"),
            (["begin", "skip"], "unknown"), (["begin", "hint"], "unknown"), (["begin", "solution"], "unknown"),
            (["begin", "helped"], "unknown"), (["begin", "hint", "helped"], "unknown"),
            (["begin", miss, miss, miss, miss], "-"), (["begin", miss, miss, miss, miss, "accepted"], "known"),
            (["begin", miss, miss, miss, miss, miss], "unknown"),
            (["begin", miss, miss, miss, miss, miss, "accepted"], "unknown"),
            // Without a file nothing was tried.
            (["begin"] + Array(repeating: "missing-file", count: 9), "-"),
            // The first answer counts.
            (["begin", "accepted", "hint", miss], "known"),
            // What was before tells nothing, and what was taken back is forgotten.
            (["accepted", "begin"], "-"), (["skip", "begin"], "-"), (["begin", "skip", "undo"], "-"),
            (["begin", "skip", "undo", "begin", "accepted"], "known"),
            // Broken off, and gone on with.
            (["begin", "accepted", "other", "begin"], "known"),
            (["begin", miss, miss, miss, "other", miss, miss], "unknown"),
        ] as [([String], String)])
    func isAnswered(_ words: [String], _ expected: String) { #expect(Self.answer(words) == expected) }

    @Test func whatWasTouchedBeforeIsNotAsked() {
        #expect(Self.fold(["hint"]).placement.touchedBefore == ["a/b/c"])
        #expect(Self.fold(["accepted", "begin"]).placement.touchedBefore == ["a/b/c"])
        #expect(Self.fold(["begin", "accepted"]).placement.touchedBefore == [])
        #expect(Self.fold(["begin", "accepted", "undo"]).placement.touchedBefore == ["a/b/c"])
    }

    @Test(
        arguments: [
            ([], .usual), (["begin"], .placement), (["begin", "accepted"], .placement),
            (["begin", "other"], .place("a")),
            (["begin", "other", "begin"], .placement), (["begin", "undo"], .usual),
        ] as [([String], Direction.Source)])
    func saysWhereNewExercisesComeFrom(_ words: [String], _ expected: Direction.Source) {
        #expect(Self.fold(words).direction.source == expected)
    }
}
