import Catalog
import Dispatch
import Grading
import Sandbox
import Synchronization

/// Proves exercises on all processors, and tells what was found in the catalog's order.
///
/// Each processor takes the next exercise and proves it in a session of its own, so that none waits for another at the
/// end of an exercise. A single exercise spreads its cases instead.
final class CatalogProver: Sendable {
    /// What was found of one exercise.
    struct Entry: Encodable, Sendable {
        var id: String
        var proven: Bool
        /// Why it could not be proven on this machine; then it is neither proven nor at fault.
        var skipped: String?
        var cases: Int
        var faults: [String]
        /// The first failing case of a solution whole; for people only.
        var details = ""

        enum CodingKeys: CodingKey { case id, proven, skipped, cases, faults }
    }

    private let folder: CatalogFolder
    private let catalog: ExerciseCatalog
    private let arguments: Arguments
    private let context: Context
    /// One for each sandbox profile.
    private let pools = Mutex<[String: SandboxPool]>([:])

    init(folder: CatalogFolder, catalog: ExerciseCatalog, arguments: Arguments, context: Context) {
        self.folder = folder
        self.catalog = catalog
        self.arguments = arguments
        self.context = context
    }

    func close() { pools.withLock { for pool in $0.values { pool.close() } } }

    /// - Parameter tell: told of each exercise, one after the other, as soon as all before it are known.
    /// - Returns: what it was told.
    /// - Throws: ``SandboxFault`` and the like, which stop the whole.
    func prove(_ ids: [ExerciseID], tell: (Entry) -> Void) throws -> [Entry] {
        let workers = min(context.processorCount, ids.count)
        if workers <= 1 {
            return try ids.map { id in
                let entry = try prove(id, sessions: .max)
                tell(entry)
                return entry
            }
        }
        struct Progress: Sendable {
            var next = 0
            var found: [Int: Entry] = [:]
            var failure: (any Error)?
        }
        let progress = Mutex(Progress())
        let changed = DispatchSemaphore(value: 0)
        let all = DispatchGroup()
        for _ in 0..<workers {
            DispatchQueue.global().async(group: all) {
                while let index = progress.withLock({ progress -> Int? in
                    guard progress.next < ids.count, progress.failure == nil else { return nil }
                    progress.next += 1
                    return progress.next - 1
                }) {
                    do {
                        let entry = try self.prove(ids[index], sessions: 1)
                        progress.withLock { $0.found[index] = entry }
                    } catch {
                        progress.withLock { $0.failure = $0.failure ?? error }
                    }
                    changed.signal()
                }
            }
        }
        defer { all.wait() }
        var entries: [Entry] = []
        while entries.count < ids.count {
            changed.wait()
            if let failure = progress.withLock({ $0.failure }) { throw failure }
            while let entry = progress.withLock({ $0.found.removeValue(forKey: entries.count) }) {
                entries.append(entry)
                tell(entry)
            }
        }
        return entries
    }

    private func prove(_ id: ExerciseID, sessions: Int) throws -> Entry {
        let faults = folder.faults(of: id, in: catalog)
        guard faults.isEmpty else {
            return Entry(id: id.description, proven: false, cases: 0, faults: faults.map(Wording.authoring))
        }
        let exercise = try folder.exercise(id, in: catalog)
        var entry = Entry(id: id.description, proven: false, cases: exercise.cases.count, faults: [])
        do {
            let proof = ExerciseProof(
                exercise: exercise, folder: folder, pool: try pool(exercise.sandbox), sessions: sessions)
            let found = try proof.faults()
            entry.proven = found.isEmpty
            entry.faults = found.map(Wording.proof)
            entry.details = try details(found, exercise)
        } catch PackageStore.Fault.notPrepared(let profile) {
            entry.skipped = Wording.packages(.notPrepared(profile: profile))
        } catch let fault as ServiceFault {
            entry.faults = [Wording.failure(fault).message]
        }
        return entry
    }

    private func pool(_ name: String) throws -> SandboxPool {
        try pools.withLock { pools in
            if let pool = pools[name] { return pool }
            let pool = try SandboxAccess.pool(profile: folder.profile(name), arguments, context)
            pools[name] = pool
            return pool
        }
    }

    private func details(_ faults: [ProofFault], _ exercise: Exercise) throws -> String {
        for case .solutionFails(let failing) in faults {
            let solution = Submission(files: try folder.files(.solution, of: exercise))
            return CaseScreen(exercise: exercise, submission: solution, output: context.output).render(failing)
        }
        return ""
    }
}
