import Foundation

@testable import Catalog
@testable import Grading
@testable import Practice

/// Attempts and catalogs to practise with.
enum Samples {
    static func attempt(_ exercise: String, _ verdict: String, at date: Date = Date(timeIntervalSince1970: 1e9))
        -> Attempt
    {
        let sample = Exercise(
            id: ExerciseID(exercise) ?? ExerciseID(track: "t", topic: "t", name: "e"), title: "Sample", level: 1,
            minutes: 5, concepts: ["loops"], sandbox: "pure", files: ["main.py"], mistakes: [], cases: [],
            contentHash: "abc")
        let result = Verdict(
            kind: VerdictKind(rawValue: verdict)!, cases: [], notRun: [], missingFiles: [], diagnosis: nil)
        return Attempt(verdict: result, exercise: sample, mode: .solve, at: date, seconds: 12)
    }

    static func catalog(_ names: [String]) -> ExerciseCatalog {
        let topic = Topic(id: "b", title: "B", exercises: names.map { ExerciseID(track: "a", topic: "b", name: $0) })
        return ExerciseCatalog(
            root: "/", tracks: [Track(id: "a", title: "A", section: "1", topics: [topic])], concepts: [], traps: [])
    }
}
