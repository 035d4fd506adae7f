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

    /// Answers that must never pass, whatever the exercise.
    private static let nonAnswers = [
        ("an empty file", ""), ("sys.exit(0)", "import sys; sys.exit(0)\n"),
        ("os._exit(0)", "import os; os._exit(0)\n"),
    ]

    public init(exercise: Exercise, folder: CatalogFolder, pool: SandboxPool) {
        grader = Grader(exercise: exercise, folder: folder, pool: pool)
        self.folder = folder
        self.pool = pool
    }

    /// - Returns: everything that does not hold; nothing for a sound exercise.
    /// - Throws: ``SandboxFault``, and ``AuthoringFaults`` where files are missing.
    public func faults() throws -> [ProofFault] {
        let exercise = grader.exercise
        var answers: [[String: [UInt8]]] = [
            try folder.files(.solution, of: exercise), try folder.files(.starter, of: exercise),
        ]
        answers += Self.nonAnswers.map { _, program in
            Dictionary(uniqueKeysWithValues: exercise.files.map { ($0, Array(program.utf8)) })
        }
        answers += try exercise.mistakes.map { try folder.files(.mistake($0.name), of: exercise) }
        let requests = answers.flatMap { files in
            exercise.cases.map { $0.request(with: Submission(files: files)) }
        }
        let records = try pool.run(requests).map { $0! }
        let runs = answers.indices.map { index in
            Array(records[(index * exercise.cases.count)..<((index + 1) * exercise.cases.count)])
        }
        for run in runs { try grader.checkServices(run) }
        let verdicts = runs.map { grader.verdict($0) }
        let mistakeRuns = Array(runs.dropFirst(2 + Self.nonAnswers.count))
        var faults = verdicts[0].failing.map(ProofFault.solutionFails)
        if verdicts[1].isAccepted { faults.append(.starterPasses) }
        for (index, program) in Self.nonAnswers.enumerated() where verdicts[2 + index].isAccepted {
            faults.append(.emptyAnswerPasses(program: program.0))
        }
        for (mistake, verdict) in zip(exercise.mistakes, verdicts.dropFirst(2 + Self.nonAnswers.count)) {
            faults += Self.faults(of: mistake, verdict)
        }
        return faults + alikeMistakes(mistakeRuns)
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

    private func alikeMistakes(_ runs: [[RunRecord]]) -> [ProofFault] {
        let behaviours = runs.map { run in run.enumerated().map { grader.behaviour($0.offset, $0.element) } }
        let mistakes = grader.exercise.mistakes
        return mistakes.indices.flatMap { first in
            mistakes.indices.filter { $0 > first && behaviours[$0] == behaviours[first] }.map { second in
                ProofFault.mistakesAlike(mistakes[first].name, mistakes[second].name)
            }
        }
    }
}
