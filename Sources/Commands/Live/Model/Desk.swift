import Catalog
import Grading
import Practice

/// The exercise at hand, with all that the screen shows of it.
struct Desk: Sendable {
    var exercise: Exercise
    var statement: String
    var hints: [String]
    /// The exercise's folder in the workspace.
    var folder: String
    /// The learner's files, absolute.
    var paths: [String]
    var mode: Attempt.Mode
    /// Where the earlier answer was put, when a rebuild has just begun.
    var archive: String? = nil

    var id: ExerciseID { exercise.id }
    var isClosedBook: Bool { mode != .solve }
}

/// An answer that was graded.
struct GradedAnswer: Sendable {
    var verdict: Verdict
    var submission: Submission
    var attempt: Attempt
}

/// The author's solution beside the learner's own answer.
struct SolutionView: Sendable {
    var solution: [String: [UInt8]]
    /// Empty for a file that the learner does not have.
    var mine: [String: [UInt8]]
}
