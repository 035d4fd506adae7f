import Practice
import Presentation
import System

/// Where the learner's work is: `--workspace`, `REPRISE_WORKSPACE`, the nearest folder above that is one, `~/reprise`.
enum WorkspaceLocation {
    /// There is no home folder to put a workspace into.
    struct NoHome: WordedFailure {
        var words: (message: String, code: ExitCode) {
            ("HOME is not set, so there is no place for your answers. Name one with --workspace DIR.", .usage)
        }
    }

    static func find(_ named: String?, _ context: Context) throws -> Workspace {
        let named =
            named
            ?? context.environment["REPRISE_WORKSPACE"].flatMap { $0.isEmpty ? nil : $0 }
        if let named { return Workspace(root: context.absolute(named)) }
        let home = context.environment["HOME"].flatMap { $0.beginsBytewise(with: "/") ? $0 + "/reprise" : nil }
        if let found = Workspace.above(context.currentFolder) {
            let isUsual = home.flatMap { FileStatus.realPath($0) } == FileStatus.realPath(found.root)
            if !isUsual { FoundPlaces(context).tell(.workspace, found.root) }
            return found
        }
        guard let home else { throw NoHome() }
        return Workspace(root: home)
    }
}
