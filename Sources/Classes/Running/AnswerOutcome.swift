import Catalog
import Diagnosis
import Grading
import Sandbox

/// What has come of grading one answer to one exercise, before it is put into words.
package enum AnswerOutcome: Sendable {
    case judged(JudgedAnswer)
    /// What could be tried passes, and not everything could.
    case skipped(CasesSkipped)
    /// The exercise cannot be tried here at all.
    case lacking(SkipReason)
    /// The files cannot be taken.
    case unusable(SubmissionFault)
    /// A failure of ours, or of the exercise's author.
    case failed(any Error)
}

/// An answer that was run, with what is said of it.
package struct JudgedAnswer: Sendable {
    package var verdict: Verdict
    package var explanation: Explanation
    package var submission: Submission
    /// Whether any case ran without the promises of a sandbox.
    package var ranUnconfined: Bool
}
