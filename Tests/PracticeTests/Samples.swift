import Foundation

@testable import Catalog
@testable import Checks
@testable import Coach
@testable import Grading
@testable import Practice
@testable import System

/// Attempts and catalogs to practise with.
enum Samples {
    static let epoch = Date(timeIntervalSince1970: 1e9)

    static func attempt(
        _ exercise: String, _ verdict: String, at date: Date = epoch, concepts: [String] = ["loops"],
        mode: Attempt.Mode = .solve, hints: Int = 0, peeks: Int = 0
    ) -> Attempt {
        let sample = Exercise(
            id: ExerciseID(exercise) ?? ExerciseID(track: "t", topic: "t", name: "e"), title: "Sample", level: 1,
            minutes: 5, concepts: concepts, sandbox: "pure", files: ["main.py"], mistakes: [], cases: [],
            contentHash: "abc")
        let result = Verdict(
            kind: VerdictKind(rawValue: verdict)!, cases: [], notRun: [], missingFiles: [])
        return Attempt(
            verdict: result, exercise: sample, mode: mode, at: date, seconds: 12, hints: hints, peeks: peeks)
    }

    static func hint(_ exercise: String, _ number: Int, at date: Date = epoch) -> HintShown {
        HintShown(exercise: ExerciseID(exercise)!, number: number, at: date)
    }

    static func solution(_ exercise: String, gaveUp: Bool, at date: Date = epoch) -> SolutionShown {
        SolutionShown(exercise: ExerciseID(exercise)!, gaveUp: gaveUp, at: date)
    }

    static func note(_ text: String, at date: Date = epoch) -> LearnerNote {
        LearnerNote(exercise: nil, text: text, at: date)
    }

    static func catalog(_ names: [String]) -> ExerciseCatalog {
        let topic = Topic(id: "b", title: "B", exercises: names.map { ExerciseID(track: "a", topic: "b", name: $0) })
        return ExerciseCatalog(
            root: "/", tracks: [Track(id: "a", title: "A", section: "1", topics: [topic])], concepts: [], traps: [])
    }
}
