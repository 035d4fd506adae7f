import Catalog
import Checks
import Grading
import Page

/// What was found of one exercise.
package struct ProvenExercise: Sendable {
    package var id: ExerciseID
    package var cases: Int
    package var findings: [Finding]
    /// The first case that the solution fails.
    package var failing: CaseVerdict?
    /// Why it could not be proven on this machine; then it is neither proven nor at fault.
    package var skipped: SkipReason?

    package var isProven: Bool { findings.isEmpty && skipped == nil }

    package init(id: ExerciseID, cases: Int = 0, findings: [Finding] = []) {
        self.id = id
        self.cases = cases
        self.findings = findings
    }
}
