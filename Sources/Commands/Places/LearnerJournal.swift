import Practice
import Presentation

/// The journal, read for a command: unusable lines are named once, and do no harm.
enum LearnerJournal {
    static func entries(_ workspace: Workspace, _ context: Context) throws -> [JournalEntry] {
        let contents = try workspace.journal.read()
        report(contents.setAside, path: workspace.journal.path, context)
        return contents.entries
    }

    /// More lines than that are counted, not named.
    private static let mostNamed = 5

    static func report(_ setAside: [Journal.SetAside], path: String, _ context: Context) {
        for entry in setAside.prefix(mostNamed) {
            context.output.printError("reprise: \(Wording.setAside(entry, path: path))\n")
        }
        if setAside.count > mostNamed {
            context.output.printError("reprise: \(Wording.moreSetAside(setAside.count - mostNamed, path: path))\n")
        }
    }
}
