import Diagnosis
import Grading
import Practice

/// An answer that was graded, and the attempt that it makes.
package struct GradedAnswer: Sendable {
    package var verdict: Verdict
    /// Why it fails, as far as that is known.
    package var explanation: Explanation
    package var submission: Submission
    package var attempt: Attempt
    /// The author's last word, where the answer is accepted and there is one.
    package var note: String?
    /// Where it ends a rebuild, how that stands beside the first time.
    package var rebuild: RebuildResult?

    package init(
        verdict: Verdict, explanation: Explanation = Explanation(), submission: Submission, attempt: Attempt,
        note: String? = nil
    ) {
        self.verdict = verdict
        self.explanation = explanation
        self.submission = submission
        self.attempt = attempt
        self.note = note
    }
}
