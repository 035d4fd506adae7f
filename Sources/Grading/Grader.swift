import Catalog
import Sandbox

/// Grades answers to one exercise.
public struct Grader {
    public let exercise: Exercise
    private let folder: CatalogFolder
    private let pool: SandboxPool
    private let judge: CaseJudge

    /// After so many cases that ran into a time limit, the rest would most likely do the same.
    private static let timeoutsUntilStop = 2

    public init(exercise: Exercise, folder: CatalogFolder, pool: SandboxPool) {
        self.exercise = exercise
        self.folder = folder
        self.pool = pool
        judge = CaseJudge(exercise: exercise, profile: pool.profile)
    }

    /// Runs all cases on an answer and judges them.
    ///
    /// - Parameter beforeDiagnosis: gets the verdict on an answer that is not accepted, before its cause is looked for.
    /// - Throws: ``SandboxFault`` and ``AuthoringFaults``, which are never the learner's fault.
    public func grade(_ submission: Submission, beforeDiagnosis: (Verdict) -> Void = { _ in }) throws -> Verdict {
        let missing = submission.missingFiles(of: exercise)
        guard missing.isEmpty else {
            return Verdict(
                kind: .missingFile, cases: [], notRun: exercise.cases.map(\.name), missingFiles: missing, diagnosis: nil
            )
        }
        let requests = exercise.cases.map { $0.request(with: submission) }
        let records = try pool.run(requests, stoppingAfterTimeouts: Self.timeoutsUntilStop)
        try checkServices(records)
        var verdict = verdict(records)
        if !verdict.isAccepted {
            beforeDiagnosis(verdict)
            verdict.diagnosis =
                try diagnose(verdict, records)
                ?? TrapSearch(exercise: exercise, pool: pool, judge: judge).diagnosis(of: submission, verdict)
        }
        return verdict
    }

    /// Puts records, in the order of the cases, into a verdict without a diagnosis.
    func verdict(_ records: [RunRecord?]) -> Verdict {
        var cases: [CaseVerdict] = []
        var notRun: [String] = []
        for (entry, record) in zip(exercise.cases, records) {
            if let record { cases.append(judge.judge(entry, record)) } else { notRun.append(entry.name) }
        }
        return Verdict(
            kind: cases.map(\.kind).min() ?? .accepted, cases: cases, notRun: notRun, missingFiles: [], diagnosis: nil)
    }

    /// A service that does not get ready is its author's fault, and never the learner's.
    ///
    /// - Throws: ``ServiceFault`` for the first.
    func checkServices(_ records: [RunRecord?]) throws {
        for (entry, record) in zip(exercise.cases, records) where record?.termination == .notStarted {
            throw ServiceFault(
                exercise: exercise.id, caseName: entry.name, service: entry.service?.name ?? "",
                log: record?.serviceLog ?? [])
        }
    }

    // MARK: - Diagnosis

    /// Looks for a mistake of the exercise that fails the same cases in the same way.
    ///
    /// The catalog's check has proven which cases each mistake fails, so that most are ruled out without being run.
    private func diagnose(_ verdict: Verdict, _ records: [RunRecord?]) throws -> Diagnosis? {
        let failing = Set(verdict.failing.map(\.name))
        let notRun = Set(verdict.notRun)
        for mistake in exercise.mistakes {
            let declared = Set(mistake.failingCases)
            guard declared.subtracting(notRun) == failing, mistake.verdict == verdict.kind,
                try behavesLike(mistake, verdict, records)
            else { continue }
            return Diagnosis(
                mistake: mistake.name, trap: mistake.trap, text: try folder.diagnosis(mistake, of: exercise.id),
                proof: .sameBehaviour)
        }
        return nil
    }

    private func behavesLike(_ mistake: Mistake, _ verdict: Verdict, _ records: [RunRecord?]) throws -> Bool {
        let files = try folder.files(.mistake(mistake.name), of: exercise)
        // An endless loop is not run again: where the mistake is one too, that says enough.
        let compared = exercise.cases.indices.filter { index in
            guard let record = records[index] else { return false }
            return mistake.failingCases.contains(exercise.cases[index].name) && !record.ranOutOfTime
        }
        let requests = compared.map { exercise.cases[$0].request(with: Submission(files: files)) }
        let theirs = try pool.run(requests, stoppingAfterTimeouts: 1)
        return zip(compared, theirs).allSatisfy { index, record in
            guard let mine = records[index], let record else { return false }
            return behaviour(index, mine) == behaviour(index, record)
        }
    }

    func behaviour(_ index: Int, _ record: RunRecord) -> Behaviour {
        Behaviour(record, exception: judge.judge(exercise.cases[index], record).exception)
    }
}

extension RunRecord {
    var ranOutOfTime: Bool { reachedLimit == .wall || reachedLimit == .cpu }
}

extension ExerciseCase {
    /// What is sent to the sandbox for this case: everything but what is expected.
    func request(with submission: Submission) -> RunRequest {
        switch kind {
        case .program(let program):
            RunRequest(
                kind: .program(arguments: program.arguments, standardInput: program.standardInput),
                files: program.files.merging(submission.files) { _, learners in learners },
                wantedFiles: program.expectedFiles.keys.sorted(), service: service?.source)
        case .session(let session):
            RunRequest(
                kind: .session(module: session.module, examples: session.examplesToRun.map(\.source)),
                files: submission.files, service: service?.source)
        }
    }
}
