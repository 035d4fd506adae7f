import Catalog
import Checks
import Grading
import Page
import Sandbox

/// The runs that the proof of one exercise is made from; what several rules look at is run once.
package final class ProofRuns {
    package let sources: ExerciseSources
    package let grader: Grader
    /// How many sessions of the pool to use at most.
    private let sessions: Int
    private var authors: AuthorsRuns?
    /// What came of the mutants of the solution, once they have been tried.
    package private(set) var mutation: MutationOutcome?

    package var exercise: Exercise { grader.exercise }
    package var home: String { sources.home }

    /// An answer on some of the cases, with what happened.
    package struct Run {
        package var steps: [CaseRunner.Step]
        package var records: [[RunRecord]?]
    }

    /// What the author's own programs do on every case.
    package struct AuthorsRuns {
        package var solution: Judged
        /// In the order of `exercise.json`.
        package var mistakes: [Judged]
    }

    package struct Judged {
        package var run: Run
        package var verdict: Verdict
    }

    package init(_ sources: ExerciseSources, pool: SandboxPool, sessions: Int) {
        self.sources = sources
        self.sessions = sessions
        grader = Grader(exercise: sources.exercise, pool: pool)
    }

    /// The solution and the mistakes on every case, all at once.
    ///
    /// - Throws: ``SandboxFault``, ``ServiceFault``, and ``Findings`` where files are missing or a check is wrong.
    package func authorsRuns() throws -> AuthorsRuns {
        if let authors { return authors }
        let answers =
            try [sources.folder.files(.solution, of: exercise)]
            + exercise.mistakes.map { try sources.folder.files(.mistake($0.name), of: exercise) }
        let judged = try run(answers, exercise.cases.indices).map {
            Judged(run: $0, verdict: try grader.verdict($0.steps, $0.records))
        }
        let runs = AuthorsRuns(solution: judged[0], mistakes: Array(judged.dropFirst()))
        authors = runs
        return runs
    }

    /// The mutants of the solution, which passes every case, on the cases.
    ///
    /// - Throws: ``SandboxFault``, ``ServiceFault``, and ``Findings`` where files are missing or a check is wrong.
    package func mutationOutcome() throws -> MutationOutcome {
        if let mutation { return mutation }
        let solution = try authorsRuns().solution.run
        let answer = solution.steps.first?.answer ?? [:]
        // What a stage leaves as the one before had it was tried there.
        let begun = exercise.continues == nil ? [:] : try sources.folder.startingFiles(of: exercise)
        let trial = MutationTrial(
            exercise: exercise, solution: answer, pool: grader.runner.pool, sessions: sessions,
            untouched: Set(answer.keys.filter { begun[$0] == answer[$0] }))
        let outcome = try trial.outcome(solution: solution.records)
        mutation = outcome
        return outcome
    }

    /// Runs some of the cases on all answers, everything at once.
    package func run(_ answers: [AnswerFiles], _ cases: some Collection<Int>) throws -> [Run] {
        let steps = answers.map { answer in cases.map { CaseRunner.Step(answer: answer, index: $0) } }
        var rest = try grader.runner.run(steps.flatMap { $0 }, sessions: sessions)[...]
        return steps.map { steps in
            defer { rest = rest.dropFirst(steps.count) }
            return Run(steps: steps, records: Array(rest.prefix(steps.count)))
        }
    }

    /// Which of the answers pass every case.
    package func accepted(_ answers: [AnswerFiles]) throws -> [Bool] {
        var left = Array(answers.indices)
        // One case refutes nearly all of them, and the rest is not needed.
        for cases in [exercise.cases.indices.prefix(1), exercise.cases.indices.dropFirst()] where !left.isEmpty {
            let runs = try run(left.map { answers[$0] }, cases)
            left = try zip(left, runs).filter { try isAccepted($0.1) }.map(\.0)
        }
        return answers.indices.map(left.contains)
    }

    private func isAccepted(_ run: Run) throws -> Bool {
        try zip(run.steps, run.records).allSatisfy { step, records in
            guard let records else { return false }
            return try grader.runner.judge(step, records).kind == .accepted
        }
    }
}
