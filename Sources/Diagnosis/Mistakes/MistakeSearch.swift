import Catalog
import Grading
import Sandbox

/// Looks for a mistake of the exercise that fails the same cases in the same way.
///
/// The catalog's check has proven which cases each mistake fails, so that most are ruled out without being run.
struct MistakeSearch {
    let runner: CaseRunner
    let folder: CatalogFolder

    private var exercise: Exercise { runner.exercise }

    func cause(of submission: Submission, _ grade: Grade) throws -> Cause? {
        let verdict = grade.verdict
        let failing = Set(verdict.failing.map(\.name))
        let notRun = Set(verdict.notRun)
        for mistake in exercise.mistakes {
            let declared = Set(mistake.failingCases)
            guard declared.subtracting(notRun) == failing, mistake.verdict == verdict.kind,
                try behavesLike(mistake, submission, grade)
            else { continue }
            return Cause(
                mistake: mistake.name, trap: mistake.trap, text: try folder.diagnosis(mistake, of: exercise.id),
                proof: .sameBehaviour)
        }
        return nil
    }

    private func behavesLike(_ mistake: Mistake, _ submission: Submission, _ grade: Grade) throws -> Bool {
        let files = try folder.files(.mistake(mistake.name), of: exercise)
        // An endless loop is not run again: where the mistake is one too, that says enough.
        let compared = exercise.cases.indices.filter { index in
            guard let records = grade.records[index] else { return false }
            return mistake.failingCases.contains(exercise.cases[index].name) && !records.contains(where: \.ranOutOfTime)
        }
        let theirs = try runner.run(
            compared.map { CaseRunner.Step(answer: files, index: $0) }, stoppingAfterTimeouts: 1)
        return try zip(compared, theirs).allSatisfy { index, records in
            guard let mine = grade.records[index], let records else { return false }
            let own = try runner.behaviour(CaseRunner.Step(answer: submission.files, index: index), mine)
            return own == (try runner.behaviour(CaseRunner.Step(answer: files, index: index), records))
        }
    }
}

extension CaseRunner {
    /// What of a case's runs makes two wrong answers the same mistake.
    package func behaviour(_ step: Step, _ records: [RunRecord]) throws -> [Behaviour] {
        let verdict = try judge(step, records)
        return records.map { Behaviour($0, verdict) }
    }
}
