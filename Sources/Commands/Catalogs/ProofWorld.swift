import Authoring
import Catalog
import Classes
import Presentation
import Sandbox
import System

/// The program, the interpreter and the machine that a catalog is proven with.
struct ProofWorld {
    /// Changes whenever the program does.
    let engine: String
    /// Nothing where there is none; then nothing can be run.
    let python: PythonInterpreter?
    private let caches: String?
    private let context: Context

    init(_ context: Context) {
        self.context = context
        caches = UserCache.folder(context.environment)
        engine = EngineIdentity.of(context.program, caches: caches) ?? ""
        python = try? InterpreterLocator(environment: context.environment).locate()
    }

    /// Which proof it is, for reports that are put together later.
    ///
    /// - Parameter hashes: nothing where no report tells.
    func origin(_ folder: CatalogFolder, _ hashes: ContentHashes?) -> ProofReport.Origin {
        ProofReport.Origin(
            engine: engine, catalog: hashes?.whole ?? "", python: python?.version ?? "",
            folder: RepositoryFolder.of(catalogAt: folder.root))
    }

    var cache: ProofCache? { caches.flatMap { ProofCache(caches: $0) } }

    /// What is kept of answers of a class.
    func grades(_ settings: AnswerGrader.Settings) -> GradeCache? {
        let settings = ["\(settings.seconds ?? 0)", "\(settings.explains)"]
        return caches.flatMap { GradeCache(caches: $0, surroundings: settings) }
    }

    /// What the proofs of a catalog depend on; nothing where that cannot be told.
    func keys(
        _ folder: CatalogFolder, _ catalog: ExerciseCatalog, _ index: CatalogIndex, _ hashes: ContentHashes
    ) -> ProofKeys? {
        guard !engine.isEmpty, let python, let caps = try? LimitSettings.caps(context.environment) else { return nil }
        let limits = caps.lowered.map { "\($0.key) \($0.value)" }.sorted()
        let mark = FileStatus(python.executable)?.fingerprint ?? ""
        let surroundings = [engine, python.executable, python.version, mark] + limits + MachineFacts.all
        return ProofKeys(folder, catalog, index, hashes, surroundings: surroundings)
    }

    func index(_ folder: CatalogFolder, _ catalog: ExerciseCatalog) -> CatalogIndex {
        CatalogIndex(folder, catalog, cacheFolder: caches)
    }
}
