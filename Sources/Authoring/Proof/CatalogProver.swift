import Catalog
import Dispatch
import Grading
import Page
import Sandbox
import Synchronization
import System

/// Proves exercises on all processors, and tells what was found in the catalog's order.
///
/// Each processor takes the next exercise and proves it in a session of its own, so that none waits for another at the
/// end of an exercise. A single exercise spreads its cases instead.
package final class CatalogProver: Sendable {
    private let folder: CatalogFolder
    private let catalog: ExerciseCatalog
    private let processors: Int
    private let memory: ProofMemory?
    private let pythons: [PythonInterpreter]
    private let makePool: @Sendable (SandboxProfile) throws -> SandboxPool
    /// One for each sandbox profile.
    private let pools = Mutex<[String: SandboxPool]>([:])
    private let index: CatalogIndex

    /// - Parameters:
    ///   - index: what is known of all exercises.
    ///   - processors: how many exercises to prove at once.
    ///   - memory: what is kept of earlier proofs; nothing to prove all anew.
    ///   - pythons: those that solutions are tried with beside the one in use.
    package init(
        folder: CatalogFolder, catalog: ExerciseCatalog, index: CatalogIndex, processors: Int,
        memory: ProofMemory? = nil, pythons: [PythonInterpreter] = [],
        makePool: @escaping @Sendable (SandboxProfile) throws -> SandboxPool
    ) {
        self.folder = folder
        self.catalog = catalog
        self.processors = processors
        self.memory = memory
        self.pythons = pythons
        self.index = index
        self.makePool = makePool
    }

    package func close() { pools.withLock { for pool in $0.values { pool.close() } } }

    /// - Parameter observer: told of everything on the thread of the caller.
    /// - Returns: what it was told.
    /// - Throws: ``SandboxFault`` and the like, which stop the whole.
    package func prove(_ ids: [ExerciseID], observer: ProofObserver) throws -> [ProvenExercise] {
        let workers = min(processors, ids.count)
        // One by itself spreads its cases instead.
        let sessions = workers > 1 ? 1 : Int.max
        let work = ProofQueue(ids.count)
        let all = DispatchGroup()
        for _ in 0..<workers {
            DispatchQueue.global().async(group: all) {
                work.take { try self.recallOrProve(ids[$0], sessions: sessions) }
            }
        }
        defer {
            work.stop()
            all.wait()
        }
        return try work.results(watch: { try observer.watch(ProofProgress(ids, $0)) }, tell: observer.tell)
    }

    /// What is kept of an exercise, where it has not changed; else proven anew, and kept if it is proven.
    ///
    /// What can be told without running it is looked at in any case.
    private func recallOrProve(_ id: ExerciseID, sessions: Int) throws -> ProvenExercise {
        let (exercise, form) = FormProof(folder).exercise(id, in: catalog)
        let key = memory?.key(id)
        if let key, let kept = memory?.cache.read(key), !form.contains(where: { $0.level == .error }) {
            return ProvenExercise(id: id, kept, findings: form + kept.warnings)
        }
        let start = MonotonicClock.now()
        var proven = try prove(id, exercise, form, sessions: sessions)
        proven.microseconds = Int((MonotonicClock.now() - start) * 1e6)
        if let key, proven.isProven, Array(proven.findings.prefix(form.count)) == form {
            memory?.keep(proven.kept(without: form.count), key, of: id)
        }
        return proven
    }

    /// - Parameters:
    ///   - exercise: nothing where it cannot be run.
    ///   - findings: what can be told without running it.
    private func prove(
        _ id: ExerciseID, _ exercise: Exercise?, _ findings: [Finding], sessions: Int
    ) throws -> ProvenExercise {
        var proven = ProvenExercise(id: id, findings: findings)
        guard let exercise else { return proven }
        (proven.cases, proven.mistakes) = (exercise.cases.map(\.name), exercise.mistakes.map(\.name))
        let home = folder.exerciseFolder(id)
        do {
            guard let shared = try pool(exercise.sandbox) else {
                proven.findings.append(BrokenProfile.words(home, exercise))
                return proven
            }
            // What a session has imported for other exercises takes of the memory that a case may have.
            let own = exercise.limitsMemory ? shared.apart() : nil
            defer { own?.close() }
            let pool = own ?? shared
            let runs = ProofRuns(
                ExerciseSources(folder, catalog, exercise), pool: usable(pool, for: exercise), sessions: sessions,
                index: index, pythons: pythons)
            let result = try ExerciseProof(runs).result()
            proven.findings += result.findings
            proven.failing = result.failing
            if case .tried(let result) = runs.mutation, result.total.made > 0 { proven.mutants = result.summary }
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

    /// The pool with a Python that the exercise can be solved with, where there is one.
    private func usable(_ pool: SandboxPool, for exercise: Exercise) -> SandboxPool {
        let isTooOld = PythonVersion(pool.interpreter.version).map { exercise.python ?? $0 > $0 } == true
        let python = isTooOld ? LeastPython.least(of: pythons, for: exercise) : nil
        return python.map(pool.with) ?? pool
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

extension Exercise {
    /// Whether a case may have less memory than the profile gives.
    fileprivate var limitsMemory: Bool {
        ([limits] + cases.map(\.limits)).contains { $0.values[.memoryMiB] != nil }
    }
}
