import Authoring
import Grading
import Page

/// What a whole proof has come to.
package struct CheckSummary {
    package var catalog: [Finding]
    package var exercises: [ProvenExercise]

    package init(catalog: [Finding], exercises: [ProvenExercise]) {
        self.catalog = catalog
        self.exercises = exercises
    }

    package var proven: Int { exercises.count(where: \.isProven) }
    package var skipped: Int { exercises.count { $0.skipped != nil } }

    /// How many are skipped for each reason.
    package var skipCounts: [(what: String, count: Int)] {
        let whats = exercises.compactMap { $0.skipped.map(Wording.shortSkipped) }
        return Dictionary(grouping: whats) { $0 }.map { ($0.key, $0.value.count) }.sorted { $0.what < $1.what }
    }

    package var hasFaults: Bool { catalog.contains { $0.level == .error } || exercises.contains(where: \.hasFaults) }
}
