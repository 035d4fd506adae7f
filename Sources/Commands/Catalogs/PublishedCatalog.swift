import Authoring
import Catalog
import Page
import Presentation
import System

/// The catalog as a commit of its git repository has it.
struct PublishedCatalog {
    /// No git on the PATH.
    struct NoGit: Error {}

    private let folder: CatalogFolder
    private let context: Context

    init(_ folder: CatalogFolder, _ context: Context) {
        self.folder = folder
        self.context = context
    }

    /// The ids that it has and the catalog has no more, as grave as the catalog takes that.
    ///
    /// - Throws: ``NoGit`` and ``GitRepository/Fault``.
    func lost(by catalog: ExerciseCatalog, since revision: String) throws -> [Finding] {
        guard let git = context.found("git") else { throw NoGit() }
        let repository = GitRepository(git: git, folder: folder.root)
        let file = try repository.file(CatalogFolder.catalogFile, at: revision)
        let findings = try PublishedIDs.findings(catalog, published: file, at: revision)
        return RuleSettings(catalog).applied(to: findings)
    }
}

extension Context {
    /// The program of a name that the PATH has first; only folders that are named whole count.
    fileprivate func found(_ name: String) -> String? {
        (environment["PATH"] ?? "").parts(betweenBytes: ":").lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
            .first { FileStatus($0)?.isProgram == true }
    }
}

extension PublishedCatalog.NoGit: WordedFailure {
    var words: (message: String, code: ExitCode) {
        ("there is no git on the PATH, which --since reads the older catalog with.", .unavailable)
    }
}

extension GitRepository.Fault: WordedFailure {
    package var words: (message: String, code: ExitCode) {
        switch self {
        case .noRepository: ("the catalog is in no git repository, so there is nothing to hold it to.", .usage)
        case .unknownRevision(let name):
            ("the catalog's repository has no commit \"\(name)\". `git log` and `git tag` list what it has.", .usage)
        case .unreadable(let name): ("Exercises/catalog.json cannot be read as \(name) has it.", .usage)
        }
    }
}
