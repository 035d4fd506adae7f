import Checks

/// What is said of one learner's answer to one exercise.
package struct ExerciseGrade: Codable, Sendable, Equatable {
    package var exercise: String
    /// As `reprise grade` names it, or `unusable` for files that cannot be taken; nothing where it could not be graded.
    package var verdict: String?
    /// Why it could not be graded; that is never the learner's fault, and no points are lost by it.
    package var ungraded: String?
    package var cases: [CaseGrade] = []
    /// What was found in place of what was asked for, and what of the files cannot be used.
    package var remark: String?
    /// Why it fails, to be read by the learner; nothing where that is not known.
    package var explanation: String?
    /// The names of the trap and of the exercise's mistake that it is about.
    package var trap: String?
    /// What the trap is called.
    package var trapTitle: String?
    package var mistake: String?
    /// The case that the explanation is about.
    package var shownCase: String?
    /// What keeps Python from reading it, where that is known.
    package var syntax: String?
    /// The type of the exception that it ends with.
    package var exception: String?
    /// Whether any of it ran without the promises of a sandbox; nothing where none did.
    package var isUnconfined: Bool?
    /// Answers with the same value are the same, byte for byte; nothing where there is none.
    package var content: String?
    /// What it has brought, and could have brought here; nothing where it was not graded.
    package var points: Double?
    package var mostPoints: Double?

    package init(exercise: String) {
        self.exercise = exercise
    }

    package static let unusable = "unusable"

    /// Whether anything was handed in that can be compared.
    package var hasContent: Bool { content != nil && verdict != VerdictKind.missingFile.rawValue }
    package var isAccepted: Bool { verdict == VerdictKind.accepted.rawValue }
    package var skipped: [CaseGrade] { cases.filter { $0.outcome == .skipped } }
}

/// What is said of one case.
package struct CaseGrade: Codable, Sendable, Equatable {
    package enum Outcome: String, Codable, Sendable {
        case passed, failed
        /// Not begun, after others had taken too long, or since nothing could be run.
        case notRun = "not-run"
        /// It cannot be run on this machine.
        case skipped
    }

    package var name: String
    package var outcome: Outcome
    /// As the exercise's, of this case alone.
    package var verdict: String?
    /// In one line.
    package var message: String?
    /// All that there is to see of it.
    package var text: String?
    /// What the learner's program has printed.
    package var output: String?
    package var file: String?
    package var line: Int?
    package var seconds: Double?

    package init(_ name: String, _ outcome: Outcome) {
        self.name = name
        self.outcome = outcome
    }
}
