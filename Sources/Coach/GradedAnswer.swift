import Diagnosis
import Grading
import Practice

/// An answer that was graded, and the attempt that it makes.
package struct GradedAnswer: Sendable {
    package var verdict: Verdict
    /// Why it fails, where that is known.
    package var cause: Cause?
    package var submission: Submission
    package var attempt: Attempt

    package init(verdict: Verdict, cause: Cause?, submission: Submission, attempt: Attempt) {
        self.verdict = verdict
        self.cause = cause
        self.submission = submission
        self.attempt = attempt
    }
}

/// The author's solution beside the learner's own answer.
package struct SolutionView: Sendable {
    package var solution: [String: [UInt8]]
    /// Empty for a file that the learner does not have.
    package var mine: [String: [UInt8]]

    package init(solution: [String: [UInt8]], mine: [String: [UInt8]]) {
        self.solution = solution
        self.mine = mine
    }
}
