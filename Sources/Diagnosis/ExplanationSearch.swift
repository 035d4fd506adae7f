import Catalog
import Grading

/// Finds out why an answer fails: a known mistake of the exercise, else a general trap, else what Python could not read,
/// what was at hand where an exception was raised, or what the text alone shows. It claims only what it can bear out.
package struct ExplanationSearch {
    private let mistakes: MistakeSearch
    private let traps: TrapSearch
    private let reader: ProgramReader
    private let findings: StaticFindingSearch
    private let exercise: Exercise
    private let folder: CatalogFolder
    private let exceptions: RaisedExceptionSearch

    package init(_ grader: Grader, folder: CatalogFolder) {
        mistakes = MistakeSearch(runner: grader.runner, folder: folder)
        traps = TrapSearch(runner: grader.runner)
        reader = ProgramReader(pool: grader.runner.pool)
        findings = StaticFindingSearch(grader.exercise, pool: grader.runner.pool)
        exercise = grader.exercise
        self.folder = folder
        exceptions = RaisedExceptionSearch(runner: grader.runner)
    }

    /// What is to be said of a verdict, the surest alone; nothing where nothing is certain enough.
    ///
    /// - Parameter wantsStyle: whether anybody is told how an accepted answer could be said more simply.
    /// - Throws: ``SandboxFault`` and ``Findings``, which are never the learner's fault.
    package func explanation(
        of submission: Submission, _ grade: Grade, wantsStyle: Bool = true
    ) throws -> Explanation {
        if grade.verdict.isAccepted { return Explanation(style: wantsStyle ? style(of: submission) : nil) }
        guard grade.verdict.missingFiles.isEmpty else { return Explanation() }
        if let cause = try mistakes.cause(grade) ?? traps.cause(of: submission, grade) {
            return Explanation(cause: cause)
        }
        if grade.verdict.kind == .syntaxError {
            return Explanation(syntax: try reader.fault(of: submission, grade.verdict))
        }
        if let raised = try exceptions.raised(in: submission, grade.verdict) { return Explanation(raised: raised) }
        return Explanation(finding: findings.explaining(grade.verdict, of: submission))
    }

    private func style(of submission: Submission) -> StaticFinding? {
        // A line of style is not worth a failure where the author's files cannot be read.
        let authors = [try? folder.startingFiles(of: exercise), try? folder.files(.solution, of: exercise)]
        return findings.style(of: submission, besides: authors.compactMap { $0 })
    }
}
