import Catalog
import Checks
import Coach
import Foundation
import Grading
import Practice

/// Attempts, catalogs and indexes to practise with and decide about.
package enum Samples {
    package static let epoch = Date(timeIntervalSince1970: 1e9)

    package static func attempt(
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

    package static let one = ExerciseID(track: "a", topic: "b", name: "one")

    package static func hint(_ exercise: String, _ number: Int, at date: Date = epoch) -> HintShown {
        HintShown(exercise: ExerciseID(exercise)!, number: number, at: date)
    }

    package static func solution(_ exercise: String, gaveUp: Bool, at date: Date = epoch) -> SolutionShown {
        SolutionShown(exercise: ExerciseID(exercise)!, gaveUp: gaveUp, at: date)
    }

    package static func note(_ text: String, at date: Date = epoch) -> LearnerNote {
        LearnerNote(exercise: nil, text: text, at: date)
    }

    package static func catalog(_ names: [String]) -> ExerciseCatalog { catalog(topics: ["b": names]) }

    /// One track, its topics in alphabetical order.
    package static func catalog(topics: [String: [String]]) -> ExerciseCatalog {
        let topics = topics.sorted { $0.key < $1.key }.map { id, names in
            Topic(id: id, title: id, exercises: names.map { ExerciseID(track: "a", topic: id, name: $0) })
        }
        return ExerciseCatalog(
            root: "/", tracks: [Track(id: "a", title: "A", section: "1", topics: topics)], concepts: [], traps: [])
    }

    package static func summary(_ id: ExerciseID, concepts: [String] = ["loops"]) -> ExerciseSummary {
        ExerciseSummary(id: id, title: id.name, level: 1, minutes: 5, concepts: concepts)
    }

    package static func index(_ catalog: ExerciseCatalog, concepts: [String: [String]] = [:]) -> CatalogIndex {
        CatalogIndex(catalog.exerciseIDs.map { summary($0, concepts: concepts[$0.description] ?? ["loops"]) })
    }
}
