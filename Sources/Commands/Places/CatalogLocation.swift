import Catalog
import Presentation
import System

/// Where the catalog is: `--catalog`, `REPRISE_CATALOG`, the checkout, then `share/reprise` beside the program.
enum CatalogLocation {
    /// No catalog where one was looked for.
    struct NotFound: WordedFailure {
        /// The place that was named, if one was.
        var named: String?

        var words: (message: String, code: ExitCode) {
            if let named {
                return (
                    "there is no catalog in \(named): it has no Exercises/catalog.json. Name the folder that holds it "
                        + "with --catalog DIR.", .usage
                )
            }
            return (
                "no exercises found near here or beside the program. Name the folder that holds Exercises with --catalog DIR.",
                .usage
            )
        }
    }

    static func find(_ named: String?, _ context: Context) throws -> CatalogFolder {
        try find(named, context) { FoundPlaces(context).tell(.catalog, $0) }
    }

    /// - Parameter tell: of one that was found on the way up and not named.
    static func find(_ named: String?, _ context: Context, tell: (String) -> Void) throws -> CatalogFolder {
        let named =
            named ?? context.environment["REPRISE_CATALOG"].flatMap { $0.isEmpty ? nil : $0 }
        if let named {
            let folder = CatalogFolder(root: context.absolute(named))
            guard folder.exists else { throw NotFound(named: named) }
            return folder
        }
        let shared = parent(parent(context.program)) + "/share/reprise"
        let own = foldersAbove(context.program) + [shared]
        for root in foldersAbove(context.currentFolder) + own {
            let folder = CatalogFolder(root: root)
            guard folder.exists else { continue }
            if !own.contains(root) { tell(root) }
            return folder
        }
        throw NotFound(named: nil)
    }

    private static func parent(_ path: String) -> String {
        path.folderPart ?? ""
    }

    private static func foldersAbove(_ path: String) -> [String] {
        var folders: [String] = []
        var path = path
        while !path.isEmpty {
            folders.append(path)
            path = parent(path)
        }
        return folders
    }
}
