import Authoring
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
    package var hasFaults: Bool { !catalog.isEmpty || exercises.contains { !$0.findings.isEmpty } }
}
