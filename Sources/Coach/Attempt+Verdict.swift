import Catalog
import Checks
import Diagnosis
import FoundationEssentials
import Grading
import Practice
import System

extension Attempt {
    /// The attempt that a verdict becomes.
    ///
    /// - Parameters:
    ///   - seconds: how long was worked on it; nothing where that is not known.
    ///   - hints: how many were shown since the exercise was last accepted; so with `peeks`, the looks at the solution.
    package init(
        verdict: Verdict, explanation: Explanation = Explanation(), exercise: Exercise, mode: Mode, at date: Date,
        seconds: Int?,
        hints: Int = 0, peeks: Int = 0, unconfined: Bool = false
    ) {
        self.init(
            id: newJournalID(), time: Timestamp(date), exercise: exercise.id.description, content: exercise.contentHash,
            mode: mode,
            verdict: verdict.kind.rawValue, failed: verdict.failing.map { FailedCase($0, explanation.syntax) },
            notRun: verdict.notRun,
            concepts: exercise.concepts, hints: hints, peeks: peeks)
        mistake = explanation.cause?.mistake
        trap = explanation.cause?.trap
        said = explanation.text(with: verdict)
        self.seconds = seconds
        self.unconfined = unconfined ? true : nil
    }
}

extension Attempt.FailedCase {
    fileprivate init(_ entry: CaseVerdict, _ fault: SyntaxFault?) {
        let kind = entry.exception?.syntaxKind.map { fault?.kind ?? $0 }
        self.init(
            name: entry.name, verdict: entry.kind.rawValue, exception: entry.exception?.type,
            line: entry.exception?.line, syntax: kind?.rawValue)
    }
}
