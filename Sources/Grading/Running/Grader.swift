import Catalog
import Checks
import Sandbox

/// Grades answers to one exercise. It knows no kind of check by name.
package struct Grader {
    package var runner: CaseRunner
    package var exercise: Exercise { runner.exercise }

    /// After so many cases that ran into a time limit, the rest would most likely do the same.
    private static let timeoutsUntilStop = 2

    package init(exercise: Exercise, pool: SandboxPool) {
        runner = CaseRunner(exercise: exercise, pool: pool)
    }

    /// Runs all cases on an answer and judges them.
    ///
    /// - Throws: ``SandboxFault``, ``ServiceFault``, ``Findings``, ``CasesSkipped`` and ``NothingJudged``, which are never the learner's fault.
    package func grade(_ submission: Submission) throws -> Grade {
        let missing = submission.missingFiles(of: exercise)
        guard missing.isEmpty else { return Grade(verdict: .missing(missing, exercise), records: []) }
        let steps = runner.all(submission.files)
        let records = try runner.run(steps, stoppingAfterTimeouts: Self.timeoutsUntilStop)
        return Grade(verdict: try verdict(steps, records), records: records)
    }

    /// Puts the records of all cases of an answer, in the order of the cases, into a verdict.
    ///
    /// - Throws: ``CasesSkipped`` and ``NothingJudged`` where no case says that the answer is wrong, but not every case
    ///   was judged.
    package func verdict(_ steps: [CaseRunner.Step], _ records: [[RunRecord]?]) throws -> Verdict {
        var cases: [CaseVerdict] = []
        var notRun: [String] = []
        var skipped: [SkippedCase] = []
        for (step, records) in zip(steps, records) {
            if let records {
                cases.append(try runner.judge(step, records))
            } else if let reason = runner.skipReason(step.index) {
                skipped.append(SkippedCase(name: exercise.cases[step.index].name, reason: reason))
            } else {
                notRun.append(exercise.cases[step.index].name)
            }
        }
        let hasFailed = cases.contains { $0.kind != .accepted }
        if !hasFailed, notRun.isEmpty, !skipped.isEmpty {
            throw CasesSkipped(exercise: exercise.id, passed: cases.count, skipped: skipped)
        }
        guard let kind = cases.map(\.kind).min(), kind != .accepted || notRun.isEmpty else {
            throw NothingJudged(exercise: exercise.id)
        }
        var verdict = Verdict(kind: kind, cases: cases, notRun: notRun, missingFiles: [])
        verdict.skipped = skipped
        return verdict
    }
}

/// What is said of an answer, and what it rests on.
package struct Grade: Sendable {
    package var verdict: Verdict
    /// In the order of the exercise's cases; nothing for one that was not run. Empty where a file is missing.
    package var records: [[RunRecord]?]

    package init(verdict: Verdict, records: [[RunRecord]?]) {
        self.verdict = verdict
        self.records = records
    }
}

/// A run that came to an end with nothing to judge: it says nothing about the answer.
package struct NothingJudged: Error, Sendable, Equatable {
    package var exercise: ExerciseID

    package init(exercise: ExerciseID) {
        self.exercise = exercise
    }
}
