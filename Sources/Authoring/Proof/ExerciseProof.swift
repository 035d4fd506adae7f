import Catalog
import Checks
import Diagnosis
import Grading
import Page
import Sandbox

/// Runs everything that an author has put beside an exercise, and finds what is not as declared.
package struct ExerciseProof {
    private let grader: Grader
    private let folder: CatalogFolder
    private let sessions: Int
    private let words: ProofFindings
    private var exercise: Exercise { grader.exercise }

    /// Answers that must never pass, whatever the exercise.
    private static let nonAnswers = [
        ("an empty file", ""), ("sys.exit(0)", "import sys; sys.exit(0)\n"),
        ("os._exit(0)", "import os; os._exit(0)\n"),
    ]

    /// - Parameter sessions: how many sessions of the pool to use at most.
    package init(exercise: Exercise, folder: CatalogFolder, pool: SandboxPool, sessions: Int) {
        grader = Grader(exercise: exercise, pool: pool)
        self.folder = folder
        self.sessions = sessions
        words = ProofFindings(home: folder.exerciseFolder(exercise.id))
    }

    /// What was found of an exercise.
    package struct Result {
        package var findings: [Finding]
        /// The first case that the solution fails.
        package var failing: CaseVerdict?
    }

    /// Runs the solution and the mistakes on every case, and what must not pass as far as to the first case that fails.
    ///
    /// - Throws: ``SandboxFault``, ``ServiceFault``, and ``Findings`` where files are missing or a check is wrong.
    package func result() throws -> Result {
        let mistakes = exercise.mistakes
        let answers =
            try [folder.files(.solution, of: exercise)]
            + mistakes.map { try folder.files(.mistake($0.name), of: exercise) }
        let runs = try run(answers, exercise.cases.indices)
        let verdicts = try runs.map { try grader.verdict($0.steps, $0.records) }
        var findings = verdicts[0].failing.map(words.solutionFails)
        findings += solutionFindings(runs[0])
        findings += try passing(unacceptable())
        for (mistake, verdict) in zip(mistakes, verdicts.dropFirst()) {
            findings += self.findings(of: mistake, verdict)
        }
        findings += alikeMistakes(Array(zip(runs, verdicts).dropFirst()))
        return Result(findings: findings, failing: verdicts[0].failing.first)
    }

    /// What its runs of the solution tell against a check.
    private func solutionFindings(_ run: Run) -> [Finding] {
        zip(run.steps, run.records).flatMap { step, records in
            records.map { exercise.cases[step.index].findings(ofSolution: $0) } ?? []
        }
    }

    private typealias Run = (steps: [CaseRunner.Step], records: [[RunRecord]?])

    /// Runs some of the cases on all answers, everything at once.
    private func run(_ answers: [AnswerFiles], _ cases: some Collection<Int>) throws -> [Run] {
        let steps = answers.map { answer in cases.map { CaseRunner.Step(answer: answer, index: $0) } }
        var rest = try grader.runner.run(steps.flatMap { $0 }, sessions: sessions)[...]
        return steps.map { steps in
            defer { rest = rest.dropFirst(steps.count) }
            return (steps, Array(rest.prefix(steps.count)))
        }
    }

    /// What must not be accepted, and what is found where it is.
    private func unacceptable() throws -> [(finding: Finding, files: AnswerFiles)] {
        let nonAnswers = Self.nonAnswers.map { name, program in
            let files = Dictionary(uniqueKeysWithValues: exercise.files.map { ($0, Array(program.utf8)) })
            return (words.nonAnswerPasses(name), files)
        }
        return try [(words.starterPasses(after: exercise.continues), folder.startingFiles(of: exercise))] + nonAnswers
    }

    private func passing(_ answers: [(finding: Finding, files: AnswerFiles)]) throws -> [Finding] {
        var left = answers
        // One case refutes nearly all of them, and the rest is not needed.
        for cases in [exercise.cases.indices.prefix(1), exercise.cases.indices.dropFirst()] {
            let runs = try run(left.map(\.files), cases)
            left = try zip(left, runs).filter { try isAccepted($0.1) }.map(\.0)
            if left.isEmpty { break }
        }
        return left.map(\.finding)
    }

    private func isAccepted(_ run: Run) throws -> Bool {
        try zip(run.steps, run.records).allSatisfy { step, records in
            guard let records else { return false }
            return try grader.runner.judge(step, records).kind == .accepted
        }
    }

    private func findings(of mistake: Mistake, _ verdict: Verdict) -> [Finding] {
        let failing = verdict.failing.map(\.name)
        return (verdict.kind == mistake.verdict ? [] : [words.verdict(of: mistake, verdict.kind)])
            + (Set(failing) == Set(mistake.failingCases) ? [] : [words.cases(of: mistake, failing)])
    }

    private func alikeMistakes(_ judged: [(Run, Verdict)]) -> [Finding] {
        let behaviours = judged.map { run, verdict in
            // A case is judged where it was run, in the same order.
            var cases = verdict.cases[...]
            return run.records.map { records in
                records.map { [judged = cases.removeFirst()] in Behaviour.all($0, judged) }
            }
        }
        let mistakes = exercise.mistakes
        return mistakes.indices.flatMap { first in
            mistakes.indices.filter { $0 > first && behaviours[$0] == behaviours[first] }.map { second in
                words.alike(mistakes[first], mistakes[second])
            }
        }
    }
}
