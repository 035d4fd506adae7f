import Catalog
import Sandbox

/// Something that an exercise claims and that does not hold when it is run.
public enum ProofFault: Sendable, Equatable {
    case solutionFails(CaseVerdict)
    case starterPasses
    /// A program that does nothing of what is asked is accepted.
    case emptyAnswerPasses(program: String)
    case mistakeVerdict(mistake: String, declared: VerdictKind, found: VerdictKind)
    case mistakeCases(mistake: String, declared: [String], found: [String])
    /// Two mistakes behave alike, so that one of them could never be diagnosed.
    case mistakesAlike(String, String)
}

/// Runs everything that an author has put beside an exercise, and finds what is not as declared.
public struct ExerciseProof {
    private let grader: Grader
    private let folder: CatalogFolder
    private let pool: SandboxPool
    private let sessions: Int

    /// Answers that must never pass, whatever the exercise.
    private static let nonAnswers = [
        ("an empty file", ""), ("sys.exit(0)", "import sys; sys.exit(0)\n"),
        ("os._exit(0)", "import os; os._exit(0)\n"),
    ]

    /// - Parameter sessions: how many sessions of the pool to use at most.
    public init(exercise: Exercise, folder: CatalogFolder, pool: SandboxPool, sessions: Int = .max) {
        grader = Grader(exercise: exercise, folder: folder, pool: pool)
        self.folder = folder
        self.pool = pool
        self.sessions = sessions
    }

    /// Runs the solution and the mistakes on every case, and what must not pass as far as to the first case that fails.
    ///
    /// - Returns: everything that does not hold; nothing for a sound exercise.
    /// - Throws: ``SandboxFault``, and ``AuthoringFaults`` where files are missing.
    public func faults() throws -> [ProofFault] {
        let exercise = grader.exercise
        let declared =
            try [folder.files(.solution, of: exercise)]
            + exercise.mistakes.map { try folder.files(.mistake($0.name), of: exercise) }
        let unacceptable =
            try [(ProofFault.starterPasses, folder.files(.starter, of: exercise))]
            + Self.nonAnswers.map { name, program in
                let files = Dictionary(uniqueKeysWithValues: exercise.files.map { ($0, Array(program.utf8)) })
                return (ProofFault.emptyAnswerPasses(program: name), files)
            }
        let runs = try run(declared, exercise.cases[...])
        let verdicts = runs.map { grader.verdict($0) }
        var faults = verdicts[0].failing.map(ProofFault.solutionFails)
        faults += try passing(unacceptable)
        for (mistake, verdict) in zip(exercise.mistakes, verdicts.dropFirst()) {
            faults += Self.faults(of: mistake, verdict)
        }
        return faults + alikeMistakes(Array(runs.dropFirst()))
    }

    /// The records of each answer on some of the cases; nothing in the places of the others.
    private func run(_ answers: [[String: [UInt8]]], _ cases: ArraySlice<ExerciseCase>) throws -> [[RunRecord?]] {
        let requests = answers.flatMap { files in cases.map { $0.request(with: Submission(files: files)) } }
        let records = try pool.run(requests, sessions: sessions)
        let all = grader.exercise.cases
        return try answers.indices.map { index in
            var run: [RunRecord?] = Array(repeating: nil, count: all.count)
            run.replaceSubrange(cases.indices, with: records[(index * cases.count)..<((index + 1) * cases.count)])
            try grader.checkServices(run)
            return run
        }
    }

    /// The faults of the answers that are accepted on every case.
    private func passing(_ answers: [(fault: ProofFault, files: [String: [UInt8]])]) throws -> [ProofFault] {
        var left = answers
        // One case refutes nearly all of them, and the rest is not needed.
        for cases in [grader.exercise.cases.prefix(1), grader.exercise.cases.dropFirst()] {
            let runs = try run(left.map(\.files), cases)
            left = zip(left, runs).filter { grader.verdict($0.1).isAccepted }.map(\.0)
            if left.isEmpty { break }
        }
        return left.map(\.fault)
    }

    private static func faults(of mistake: Mistake, _ verdict: Verdict) -> [ProofFault] {
        var faults: [ProofFault] = []
        if verdict.kind != mistake.verdict {
            faults.append(.mistakeVerdict(mistake: mistake.name, declared: mistake.verdict, found: verdict.kind))
        }
        let found = verdict.failing.map(\.name)
        if Set(found) != Set(mistake.failingCases) {
            faults.append(.mistakeCases(mistake: mistake.name, declared: mistake.failingCases, found: found))
        }
        return faults
    }

    private func alikeMistakes(_ runs: [[RunRecord?]]) -> [ProofFault] {
        let behaviours = runs.map { run in run.enumerated().map { grader.behaviour($0.offset, $0.element!) } }
        let mistakes = grader.exercise.mistakes
        return mistakes.indices.flatMap { first in
            mistakes.indices.filter { $0 > first && behaviours[$0] == behaviours[first] }.map { second in
                ProofFault.mistakesAlike(mistakes[first].name, mistakes[second].name)
            }
        }
    }
}
