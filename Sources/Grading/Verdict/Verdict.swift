import Catalog
import Checks

/// What is said of an answer.
package struct Verdict: Sendable, Equatable {
    /// The worst over all cases.
    package var kind: VerdictKind
    /// In the order of the exercise's checks. Those that were not run are left out.
    package var cases: [CaseVerdict]
    /// Cases that were not begun, since others had run into a time limit.
    package var notRun: [String]
    /// Cases that cannot be run on this machine; they say nothing about the answer.
    package var skipped: [SkippedCase] = []
    /// Declared files that the learner does not have.
    package var missingFiles: [String]

    package init(kind: VerdictKind, cases: [CaseVerdict], notRun: [String], missingFiles: [String]) {
        self.kind = kind
        self.cases = cases
        self.notRun = notRun
        self.missingFiles = missingFiles
    }

    /// Of an answer without some of its files.
    static func missing(_ files: [String], _ exercise: Exercise) -> Verdict {
        Verdict(kind: .missingFile, cases: [], notRun: exercise.cases.map(\.name), missingFiles: files)
    }

    package var isAccepted: Bool { kind == .accepted }
    package var failing: [CaseVerdict] { cases.filter { $0.kind != .accepted } }
    /// The first case that fails as the answer does.
    package var firstFailing: CaseVerdict? { failing.first { $0.kind == kind } }
}
