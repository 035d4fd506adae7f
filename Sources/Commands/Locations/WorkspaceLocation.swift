import Practice

/// Where the learner's work is: `--workspace`, `REPRISE_WORKSPACE`, the nearest folder above that is one, `~/reprise`.
enum WorkspaceLocation {
    /// There is no home folder to put a workspace into.
    struct NoHome: Error {}

    static func find(_ arguments: Arguments, _ context: Context) throws -> Workspace {
        let named =
            arguments.values["--workspace"]
            ?? context.environment["REPRISE_WORKSPACE"].flatMap { $0.isEmpty ? nil : $0 }
        if let named { return Workspace(root: context.absolute(named)) }
        if let found = Workspace.above(context.currentFolder) { return found }
        guard let home = context.environment["HOME"], home.hasPrefix("/") else { throw NoHome() }
        return Workspace(root: home + "/reprise")
    }
}
