import Catalog
import Dispatch
import Grading
import Page
import Sandbox
import Synchronization

/// Proves exercises on all processors, and tells what was found in the catalog's order.
///
/// Each processor takes the next exercise and proves it in a session of its own, so that none waits for another at the
/// end of an exercise. A single exercise spreads its cases instead.
package final class CatalogProver: Sendable {
    private let folder: CatalogFolder
    private let catalog: ExerciseCatalog
    private let processors: Int
    private let makePool: @Sendable (SandboxProfile) throws -> SandboxPool
    /// One for each sandbox profile.
    private let pools = Mutex<[String: SandboxPool]>([:])

    package init(
        folder: CatalogFolder, catalog: ExerciseCatalog, processors: Int,
        makePool: @escaping @Sendable (SandboxProfile) throws -> SandboxPool
    ) {
        self.folder = folder
        self.catalog = catalog
        self.processors = processors
        self.makePool = makePool
    }

    package func close() { pools.withLock { for pool in $0.values { pool.close() } } }

    /// - Parameter tell: told of each exercise, one after the other, as soon as all before it are known.
    /// - Returns: what it was told.
    /// - Throws: ``SandboxFault`` and the like, which stop the whole.
    package func prove(_ ids: [ExerciseID], tell: (ProvenExercise) throws -> Void) throws -> [ProvenExercise] {
        guard min(processors, ids.count) > 1 else {
            return try ids.map { id in
                let proven = try prove(id, sessions: .max)
                try tell(proven)
                return proven
            }
        }
        let work = ProofQueue(ids.count)
        let all = DispatchGroup()
        for _ in 0..<min(processors, ids.count) {
            DispatchQueue.global().async(group: all) {
                work.take { try self.prove(ids[$0], sessions: 1) }
            }
        }
        defer {
            work.stop()
            all.wait()
        }
        return try work.results(tell: tell)
    }

    private func prove(_ id: ExerciseID, sessions: Int) throws -> ProvenExercise {
        let (exercise, findings) = FormProof(folder).exercise(id, in: catalog)
        var proven = ProvenExercise(id: id, findings: findings)
        guard let exercise else { return proven }
        (proven.cases, proven.mistakes) = (exercise.cases.map(\.name), exercise.mistakes.map(\.name))
        let home = folder.exerciseFolder(id)
        do {
            guard let pool = try pool(exercise.sandbox) else {
                proven.findings.append(BrokenProfile.words(home, exercise))
                return proven
            }
            let runs = ProofRuns(ExerciseSources(folder, catalog, exercise), pool: pool, sessions: sessions)
            let result = try ExerciseProof(runs).result()
            proven.findings += result.findings
            proven.failing = result.failing
            proven.mutation = runs.mutation
        } catch let fault as PackageStore.Fault {
            guard case .notPrepared = fault else { throw fault }
            proven.skipped = .packages(fault)
        } catch let skipped as CasesSkipped {
            proven.skipped = skipped.skipped.first?.reason
        } catch let fault as ServiceFault {
            proven.findings.append(ServiceReady.words(home, fault))
        } catch let findings as Findings {
            proven.findings += findings.all
        }
        return proven
    }

    /// Nothing for a profile with faults.
    private func pool(_ name: String) throws -> SandboxPool? {
        try pools.withLock { pools in
            if let pool = pools[name] { return pool }
            let findings = FindingCollector()
            guard let profile = folder.readProfile(name, findings), findings.all.isEmpty else { return nil }
            let pool = try makePool(profile)
            pools[name] = pool
            return pool
        }
    }
}
