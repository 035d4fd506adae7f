import Foundation

@testable import Catalog
@testable import Checks
@testable import Coach
@testable import Grading
@testable import Practice

/// Attempts, catalogs and workspaces to decide about.
enum Samples {
    static let epoch = Date(timeIntervalSince1970: 1e9)

    static func attempt(
        _ exercise: String, _ verdict: String, at date: Date = epoch, mode: Attempt.Mode = .solve
    ) -> Attempt {
        let sample = Exercise(
            id: ExerciseID(exercise)!, title: "Sample", level: 1, minutes: 5, concepts: ["loops"], sandbox: "pure",
            files: ["main.py"], mistakes: [], cases: [], contentHash: "abc")
        let result = Verdict(kind: VerdictKind(rawValue: verdict)!, cases: [], notRun: [], missingFiles: [])
        return Attempt(verdict: result, exercise: sample, mode: mode, at: date, seconds: 12)
    }

    static func catalog(_ names: [String]) -> ExerciseCatalog { catalog(topics: ["b": names]) }

    /// One track, its topics in alphabetical order.
    static func catalog(topics: [String: [String]]) -> ExerciseCatalog {
        let topics = topics.sorted { $0.key < $1.key }.map { id, names in
            Topic(id: id, title: id, exercises: names.map { ExerciseID(track: "a", topic: id, name: $0) })
        }
        return ExerciseCatalog(
            root: "/", tracks: [Track(id: "a", title: "A", section: "1", topics: topics)], concepts: [], traps: [])
    }

    static func summary(_ id: ExerciseID, concepts: [String] = ["loops"]) -> ExerciseSummary {
        ExerciseSummary(id: id, title: id.name, level: 1, minutes: 5, concepts: concepts)
    }

    static func index(_ catalog: ExerciseCatalog, concepts: [String: [String]] = [:]) -> CatalogIndex {
        CatalogIndex(catalog.exerciseIDs.map { summary($0, concepts: concepts[$0.description] ?? ["loops"]) })
    }
}
