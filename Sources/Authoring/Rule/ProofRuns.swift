import Catalog
import Checks
import Grading
import Page
import Sandbox

/// The runs that the proof of one exercise is made from; what several rules look at is run once.
package final class ProofRuns {
    package let sources: ExerciseSources
    package let grader: Grader
    /// What is known of all exercises of the catalog.
    package let index: CatalogIndex
    /// The Pythons at hand that the solution is to be tried with; none, unless that was asked for.
    package let pythons: [PythonInterpreter]
    /// How many sessions of the pool to use at most.
    package let sessions: Int
    private var authors: AuthorsRuns?
    private var starter: Judged?
    /// What came of the mutants of the solution, once they have been tried.
    package private(set) var mutation: MutationOutcome?

    package var exercise: Exercise { grader.exercise }
    package var home: String { sources.home }
    package var pool: SandboxPool { grader.runner.pool }

    /// What the author's own programs do on every case.
    package struct AuthorsRuns {
        package var solution: Judged
        /// In the order of `exercise.json`.
        package var mistakes: [Judged]
    }

    /// An answer on some of the cases, with what happened, and what that means.
    package struct Judged {
        package var run: AnswerRun
        package var verdict: Verdict
    }

    package init(
        _ sources: ExerciseSources, pool: SandboxPool, sessions: Int, index: CatalogIndex = CatalogIndex([]),
        pythons: [PythonInterpreter] = []
    ) {
        self.sources = sources
        self.sessions = sessions
        self.index = index
        self.pythons = pythons
        // Whatever is declared is held against the same order of sets each time.
        grader = Grader(exercise: sources.exercise, pool: pool.seeded(Circumstance.ordinary.hashSeed))
    }

    /// The solution and the mistakes on every case, all at once.
    ///
    /// - Throws: ``SandboxFault``, ``ServiceFault``, and ``Findings`` where files are missing or a check is wrong.
    package func authorsRuns() throws -> AuthorsRuns {
        if let authors { return authors }
        let answers = try [solution()] + exercise.mistakes.map { try answer(.mistake($0.name)) }
        let judged = try grader.runner.run(answers, exercise.cases.indices, sessions: sessions).map {
            Judged(run: $0, verdict: try grader.verdict($0.steps, $0.records))
        }
        let runs = AuthorsRuns(solution: judged[0], mistakes: Array(judged.dropFirst()))
        authors = runs
        return runs
    }

    /// What a learner begins with, on every case; no further one is begun once a case has run out of time.
    ///
    /// - Throws: as ``authorsRuns()``.
    package func starterRun() throws -> Judged {
        if let starter { return starter }
        let files = try sources.folder.startingFiles(of: exercise)
        let run = try grader.runner.run(
            [files], exercise.cases.indices, stoppingAfterTimeouts: 1, sessions: sessions)[0]
        let judged = Judged(run: run, verdict: try grader.verdict(run.steps, run.records))
        starter = judged
        return judged
    }

    /// The mutants of the solution, which passes every case, on the cases.
    ///
    /// - Throws: ``SandboxFault``, ``ServiceFault``, and ``Findings`` where files are missing or a check is wrong.
    package func mutationOutcome() throws -> MutationOutcome {
        if let mutation { return mutation }
        let solution = try authorsRuns().solution.run
        let answer = solution.steps.first?.answer ?? [:]
        let trial = MutationTrial(
            exercise: exercise, solution: answer, pool: grader.runner.pool, sessions: sessions,
            before: try sources.folder.filesBefore(exercise, in: sources.catalog),
            excused: ExcusedMutants(exercise, in: sources.folder, sources.catalog))
        let outcome = try trial.outcome(solution: solution.records)
        mutation = outcome
        return outcome
    }

    package func solution() throws -> AnswerFiles { try answer(.solution) }

    private func answer(_ answer: CatalogFolder.Answer) throws -> AnswerFiles {
        try sources.folder.files(answer, of: exercise)
    }

    /// Which of the answers pass every case, each given no more time than a moment.
    package func accepted(_ answers: [AnswerFiles]) throws -> [Bool] {
        var runner = grader.runner
        runner.haste = LoweredLimits([.cpuSeconds: 1])
        var left = Array(answers.indices)
        // One case refutes nearly all of them, and the rest is not needed.
        for cases in [exercise.cases.indices.prefix(1), exercise.cases.indices.dropFirst()] where !left.isEmpty {
            let runs = try runner.run(left.map { answers[$0] }, cases, sessions: sessions)
            left = try zip(left, runs).filter { try runner.accepts($0.1) }.map(\.0)
        }
        return answers.indices.map(left.contains)
    }
}
