import Practice

/// The journal, read for a command: unusable lines are named once, and do no harm.
enum LearnerProgress {
    static func read(_ workspace: Workspace, _ context: Context) throws -> Progress {
        let contents = try workspace.journal.read()
        report(contents.setAside, path: workspace.journal.path, context)
        return Progress(contents.attempts)
    }

    private static func report(_ setAside: [Journal.SetAside], path: String, _ context: Context) {
        for entry in setAside {
            let reason =
                switch entry.reason {
                case .unreadable: "cannot be read"
                case .newerFormat(let format): "was written by a newer version of Reprise (format \(format))"
                }
            context.output.printError(
                "reprise: \(path), line \(entry.line), \(reason); it is left out, and left as it is.\n")
        }
    }
}
