import Catalog
import Grading

/// Finds out why an answer fails: a known mistake of the exercise, else a general trap. It claims only what runs bear out.
package struct CauseSearch {
    private let mistakes: MistakeSearch
    private let traps: TrapSearch

    package init(_ grader: Grader, folder: CatalogFolder) {
        mistakes = MistakeSearch(runner: grader.runner, folder: folder)
        traps = TrapSearch(runner: grader.runner)
    }

    /// The cause of a verdict that is not accepted; nothing where none is certain enough.
    ///
    /// - Throws: ``SandboxFault`` and ``Findings``, which are never the learner's fault.
    package func cause(of submission: Submission, _ grade: Grade) throws -> Cause? {
        guard !grade.verdict.isAccepted, grade.verdict.missingFiles.isEmpty else { return nil }
        return try mistakes.cause(grade) ?? traps.cause(of: submission, grade)
    }
}
