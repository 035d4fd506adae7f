import Catalog
import Checks
import Grading
import Sandbox

/// Looks for a mistake of the exercise that fails the same cases in the same way.
///
/// The catalog's check has proven which cases each mistake fails, so that most are ruled out without being run.
struct MistakeSearch {
    let runner: CaseRunner
    let folder: CatalogFolder

    private var exercise: Exercise { runner.exercise }

    func cause(_ grade: Grade) throws -> Cause? {
        let verdict = grade.verdict
        let failing = Set(verdict.failing.map(\.name))
        let notRun = Set(verdict.notRun)
        for mistake in exercise.mistakes {
            let declared = Set(mistake.failingCases)
            guard declared.subtracting(notRun) == failing, mistake.verdict == verdict.kind,
                try behavesLike(mistake, grade)
            else { continue }
            return Cause(
                mistake: mistake.name, trap: mistake.trap, text: try folder.diagnosis(mistake, of: exercise.id),
                proof: .sameBehaviour)
        }
        return nil
    }

    private func behavesLike(_ mistake: Mistake, _ grade: Grade) throws -> Bool {
        let files = try folder.files(.mistake(mistake.name), of: exercise)
        // An endless loop is not run again: where the mistake is one too, that says enough.
        let compared = exercise.cases.indices.filter { index in
            guard let records = grade.records[index] else { return false }
            return mistake.failingCases.contains(exercise.cases[index].name) && !records.contains(where: \.isEndless)
        }
        let steps = compared.map { CaseRunner.Step(answer: files, index: $0) }
        let theirs = try runner.run(steps, stoppingAfterTimeouts: 1)
        return try zip(steps, theirs).allSatisfy { step, records in
            // The mistake has run out of time before, in a case that is compared.
            guard let records else { return true }
            return try grade.behaviour(of: exercise.cases[step.index], at: step.index)
                == runner.behaviour(step, records)
        }
    }
}

extension RunRecord {
    /// Whether it went on and on: a server that is late says at which request, and with what.
    var isEndless: Bool { ranOutOfTime && conversation == nil }
}

extension Grade {
    /// How the answer behaved in a case; nothing where that was not run.
    fileprivate func behaviour(of check: any Check, at index: Int) -> [Behaviour]? {
        guard let records = records[index], let verdict = verdict.cases.first(where: { $0.name == check.name }) else {
            return nil
        }
        return Behaviour.all(records, verdict)
    }
}

extension CaseRunner {
    /// What of a case's runs makes two wrong answers the same mistake.
    package func behaviour(_ step: Step, _ records: [RunRecord]) throws -> [Behaviour] {
        let verdict = try judge(step, records)
        return Behaviour.all(records, verdict)
    }
}
