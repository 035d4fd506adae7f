import Catalog
import Checks
import Grading
import Page
import Sandbox

/// Records anew what an exercise's cases expect, from its solution, and what its mistakes do, from them.
///
/// Nothing is written: a run says what is, and only its author whether that is right. Where the solution itself fails,
/// nothing that was run says anything.
package struct ExerciseBlessing {
    private let folder: CatalogFolder
    private let catalog: ExerciseCatalog
    private let makePool: (SandboxProfile) throws -> SandboxPool

    package init(
        _ folder: CatalogFolder, _ catalog: ExerciseCatalog, makePool: @escaping (SandboxProfile) throws -> SandboxPool
    ) {
        self.folder = folder.toBeRecorded()
        self.catalog = catalog
        self.makePool = makePool
    }

    /// - Throws: ``Findings`` where the exercise cannot be read, ``NothingRecorded`` where its solution fails,
    ///   ``SandboxFault``, ``ServiceFault``, ``CasesSkipped``.
    package func blessing(_ id: ExerciseID) throws -> Blessing {
        let exercise = try folder.exercise(id, in: catalog)
        let pool = try makePool(try folder.profile(exercise.sandbox))
        defer { pool.close() }
        var changes = try SolutionRecording(grader: Grader(exercise: exercise, pool: pool), bytes: bytes)
            .files(try folder.files(.solution, of: exercise))
        let mistakes = MistakeRecording(runs: try runs(id, with: changes, pool))
        let form = folder.exerciseFolder(id) + "/exercise.json"
        changes[form] = try mistakes.recorded(in: bytes(form))
        return try Blessing(
            changes: changes.sorted { $0.key < $1.key }.map {
                Blessing.Change(file: $0.key, before: try bytes($0.key), after: $0.value)
            }.filter { $0.before != $0.after },
            left: mistakes.left())
    }

    /// The author's programs on the cases as they were recorded, all of which the solution passes.
    private func runs(_ id: ExerciseID, with changes: [String: [UInt8]], _ pool: SandboxPool) throws -> ProofRuns {
        let changed = folder.trying(changes)
        let exercise = try changed.exercise(id, in: catalog)
        let runs = ProofRuns(ExerciseSources(changed, catalog, exercise), pool: pool, sessions: .max)
        if let failing = try runs.authorsRuns().solution.verdict.failing.first {
            throw NothingRecorded(caseName: failing.name, reason: NotRecordable(again: failing))
        }
        return runs
    }

    private func bytes(_ file: String) throws -> [UInt8] {
        let findings = FindingCollector()
        let content = folder.bytes(file, what: "the file", findings)
        try findings.throwIfAny()
        return content ?? []
    }
}
