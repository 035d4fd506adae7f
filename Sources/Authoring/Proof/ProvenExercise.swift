import Catalog
import Checks
import Grading
import Page

/// What was found of one exercise.
package struct ProvenExercise: Sendable {
    package var id: ExerciseID
    /// Their names, in their order; none where it could not be read.
    package var cases: [String] = []
    package var mistakes: [String] = []
    package var findings: [Finding]
    /// The first case that the solution fails.
    package var failing: CaseVerdict?
    /// What came of the mutants of the solution; nothing where there are none.
    package var mutants: MutantSummary?
    /// Why it could not be proven on this machine; then it is neither proven nor at fault.
    package var skipped: SkipReason?
    /// How long the proof took, now or when it was made.
    package var microseconds = 0
    /// Whether it was proven before, and nothing has changed since.
    package var isRecalled = false

    package var hasFaults: Bool { findings.contains { $0.level == .error } }
    package var isProven: Bool { !hasFaults && skipped == nil }

    package init(id: ExerciseID, findings: [Finding] = []) {
        self.id = id
        self.findings = findings
    }
}
