import Catalog
import Coach
import Page
import Practice
import Presentation
import Sandbox
import System

/// Where the catalog and the learner's work are, as far as they were named.
struct Places: Sendable {
    private let namedCatalog: String?
    private let namedWorkspace: String?

    init(_ arguments: Arguments) {
        namedCatalog = arguments.value(.catalog)
        namedWorkspace = arguments.value(.workspace)
    }

    var namesCatalog: Bool { namedCatalog != nil }

    func catalogFolder(_ context: Context) throws -> CatalogFolder {
        try CatalogLocation.find(namedCatalog, context)
    }

    /// The catalog, for a script that asks for names: that it was found is not told, and will be.
    func catalogFolderQuietly(_ context: Context) throws -> CatalogFolder {
        try CatalogLocation.find(namedCatalog, context) { _ in }
    }

    /// The catalog, for whoever can do without: nothing where there is none. One with faults is told of, and left out.
    func catalogIfAny(_ context: Context) -> (folder: CatalogFolder, catalog: ExerciseCatalog)? {
        do {
            let folder = try catalogFolder(context)
            return (folder, try folder.catalog())
        } catch is CatalogLocation.NotFound {
            return nil
        } catch {
            context.output.printError("reprise: \(StyledText(Wording.failure(error).message))\n")
            return nil
        }
    }

    func workspace(_ context: Context) throws -> Workspace { try WorkspaceLocation.find(namedWorkspace, context) }

    func index(_ folder: CatalogFolder, _ catalog: ExerciseCatalog, _ context: Context) -> CatalogIndex {
        CatalogIndex(folder, catalog, cacheFolder: UserCache.folder(context.environment))
    }

    /// - Throws: ``SettingsFile/Fault``, ``SystemFault``.
    func settings(_ context: Context) throws -> LearnerSettings {
        try SettingsFile(context.environment)?.read() ?? LearnerSettings()
    }

    /// What the learner is offered and may do.
    func coaching(_ context: Context) throws -> Coaching {
        let folder = try catalogFolder(context)
        let catalog = try folder.catalog()
        let workspace = try workspace(context)
        let settings = try settings(context)
        let learner = LearnerState(try LearnerJournal.entries(workspace, context), calendar: settings.calendar)
        return Coaching(
            folder: folder, catalog: catalog, workspace: workspace, learner: learner, settings: settings,
            python: Self.python(context),
            index: { index(folder, catalog, context) })
    }

    /// Asks for the version of the python3 at hand. That there is none is told where something is to be run.
    static func python(_ context: Context) -> @Sendable () -> PythonVersion? {
        let environment = context.environment
        return { (try? InterpreterLocator(environment: environment).locate()).flatMap { PythonVersion($0.version) } }
    }
}
