import Catalog
import Checks
import Grading
import Page
import Sandbox

/// Records anew what an exercise's cases expect, from its solution, and what its mistakes do, from them.
///
/// Nothing is written: a run says what is, and only its author whether that is right.
package struct ExerciseBlessing {
    private let folder: CatalogFolder
    private let catalog: ExerciseCatalog
    private let makePool: (SandboxProfile) throws -> SandboxPool

    package init(
        _ folder: CatalogFolder, _ catalog: ExerciseCatalog, makePool: @escaping (SandboxProfile) throws -> SandboxPool
    ) {
        self.folder = folder
        self.catalog = catalog
        self.makePool = makePool
    }

    /// - Throws: ``Findings`` where the exercise cannot be read, ``SandboxFault``, ``ServiceFault``, ``CasesSkipped``.
    package func blessing(_ id: ExerciseID) throws -> Blessing {
        let exercise = try folder.exercise(id, in: catalog)
        let profile = try folder.profile(exercise.sandbox)
        let pool = try makePool(profile)
        defer { pool.close() }
        var changes = try recordedCases(exercise, pool)
        let changed = folder.trying(changes)
        let again = try changed.exercise(id, in: catalog)
        let runs = ProofRuns(ExerciseSources(changed, catalog, again), pool: pool, sessions: .max)
        let form = folder.exerciseFolder(id) + "/exercise.json"
        changes[form] = try recordedMistakes(runs, in: bytes(form))
        return try Blessing(
            changes: changes.sorted { $0.key < $1.key }.map {
                Blessing.Change(file: $0.key, before: try bytes($0.key), after: $0.value)
            }.filter { $0.before != $0.after },
            left: SolutionPasses.findings(runs))
    }

    private func bytes(_ file: String) throws -> [UInt8] {
        let findings = FindingCollector()
        let content = folder.bytes(file, what: "the file", findings)
        try findings.throwIfAny()
        return content ?? []
    }

    /// The files of checks, by path, as the solution would have them.
    private func recordedCases(_ exercise: Exercise, _ pool: SandboxPool) throws -> [String: [UInt8]] {
        let grader = Grader(exercise: exercise, pool: pool)
        let steps = grader.runner.all(try folder.files(.solution, of: exercise))
        let records = try grader.runner.run(steps)
        var edits: [String: [TextEdit]] = [:]
        for (step, records) in zip(steps, records) {
            let check = exercise.cases[step.index]
            guard let file = check.recordedIn, let records,
                try grader.runner.judge(step, records).kind.isRecordable
            else { continue }
            edits[file, default: []] += check.edits(recording: records, in: try bytes(file))
        }
        var files: [String: [UInt8]] = [:]
        for (file, edits) in edits where !edits.isEmpty { files[file] = TextEdit.applied(edits, to: try bytes(file)) }
        return files
    }

    /// `exercise.json`, with what each mistake really does.
    private func recordedMistakes(_ runs: ProofRuns, in text: [UInt8]) throws -> [UInt8] {
        guard let source = JSONSource(text), let entries = source.value["mistakes"]?.elements else { return text }
        var edits: [TextEdit] = []
        for (index, judged) in try runs.authorsRuns().mistakes.enumerated() where entries.indices.contains(index) {
            let (mistake, verdict) = (runs.exercise.mistakes[index], judged.verdict)
            // A mistake that passes is none, and nothing that could be recorded makes it one.
            guard verdict.kind != .accepted else { continue }
            if let old = entries[index]["verdict"], verdict.kind != mistake.verdict {
                edits.append(source.replacing(old, with: JSONSource.literal(verdict.kind.rawValue)))
            }
            let failing = verdict.failing.map(\.name)
            if let old = entries[index]["fails"], Set(failing) != Set(mistake.failingCases) {
                edits.append(source.replacing(old, with: source.list(failing.map(JSONSource.literal), inPlaceOf: old)))
            }
        }
        return TextEdit.applied(edits, to: text)
    }
}

extension VerdictKind {
    /// Whether a run of the solution that comes to this still says what its author may mean.
    fileprivate var isRecordable: Bool { self == .wrongAnswer || self == .runtimeError }
}
