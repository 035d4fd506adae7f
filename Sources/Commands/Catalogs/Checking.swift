import Authoring
import Catalog
import Page
import Presentation
import Sandbox
import System

/// One proof of a catalog, from its files to the reports.
struct Checking {
    let folder: CatalogFolder
    let world: ProofWorld
    let options: CheckOptions
    let context: Context

    init(_ options: CheckOptions, _ context: Context) throws {
        self.options = options
        self.context = context
        folder = try options.places.catalogFolder(context)
        world = ProofWorld(context)
    }

    private var screen: CheckScreen? { options.targets.console == .text ? CheckScreen(context.output) : nil }

    private var output: ProofOutput { ProofOutput(options.targets, context) }

    func run() throws -> ExitCode {
        try output.check()
        var (catalog, findings) = FormProof(folder).catalog()
        if let revision = options.revision, let catalog {
            findings += try PublishedCatalog(folder, context).lost(by: catalog, since: revision)
        }
        try screen?.show(findings)
        // Without a catalog there is nothing more to prove.
        guard let catalog else {
            var report = ProofReport(origin: world.origin(folder, nil))
            report.findings = findings
            return try finish(report)
        }
        let hashes = ContentHashes(folder, catalog)
        var report = ProofReport(origin: world.origin(folder, options.targets.needsOrigin ? hashes : nil))
        report.findings = findings
        let chosen = try options.choice.exercises(of: catalog) { try catalog.exercise(named: $0) }
        let share = try ProofShare(options, context).of(chosen, folder, catalog)
        report.part = share.part
        do {
            try prove(share.exercises, catalog, hashes) { report.exercises.append(.init($0)) }
        } catch {
            report.stopped = Wording.failure(error).message
            try output.write(report, isShown: screen != nil)
            throw error
        }
        try screen?.showSummary(report)
        return try finish(report)
    }

    private func finish(_ report: ProofReport) throws -> ExitCode {
        let told = options.leavesTimesOut ? report.withoutTimes : report
        try output.write(told, isShown: screen != nil)
        return report.exitCode(requiringAll: options.requiresAll)
    }

    /// Proves exercises, and shows them where lines for people are wanted.
    ///
    /// - Parameter keep: told of each, in order.
    func prove(
        _ ids: [ExerciseID], _ catalog: ExerciseCatalog, _ hashes: ContentHashes,
        keep: @escaping (ProvenExercise) -> Void
    ) throws {
        // Where programs are not confined, another machine's state may decide about them; where others are tried beside the
        // Python in use, that one does not name all that was asked for.
        let isKept = options.usesCache && !options.allowsUnconfined && !options.triesAllPythons
        let cache = isKept ? world.cache : nil
        let index = world.index(folder, catalog)
        let memory = cache.flatMap { cache in
            world.keys(folder, catalog, index, hashes).map { ProofMemory(cache: cache, keys: $0) }
        }
        var times = cache?.times(ofCatalogAt: folder.root) ?? [:]
        let line = ProgressLine(context, times: times, isWanted: screen != nil)
        let prover = prover(catalog, index, memory)
        defer { prover.close() }
        let observer = ProofObserver(watch: line.show) { proven in
            keep(proven)
            if proven.skipped == nil { times[proven.id.description] = proven.microseconds }
            try line.clear()
            try screen?.show(proven)
        }
        defer { try? line.clear() }
        _ = try prover.prove(ids, observer: observer)
        guard let cache else { return }
        let known = Set(catalog.exerciseIDs.map(\.description))
        cache.keep(times: times.filter { known.contains($0.key) }, ofCatalogAt: folder.root)
        cache.prune(to: max(ProofCache.usualMost, 4 * known.count))
    }

    private func prover(
        _ catalog: ExerciseCatalog, _ index: CatalogIndex, _ memory: ProofMemory?
    ) -> CatalogProver {
        let (allowsUnconfined, context) = (options.allowsUnconfined, context)
        return CatalogProver(
            folder: folder, catalog: catalog, index: index, processors: options.jobs ?? context.processorCount,
            memory: memory,
            pythons: options.triesAllPythons ? InterpretersAtHand(environment: context.environment).all() : []
        ) { profile in
            try SandboxAccess.pool(profile, allowingUnconfined: allowsUnconfined, context)
        }
    }
}
