import Practice
import Presentation
import System

/// The journal, read for a command: unusable lines are named once, and do no harm.
enum LearnerJournal {
    static func entries(_ workspace: Workspace, _ context: Context) throws -> [JournalEntry] {
        try entries(workspace.journal, shownAs: workspace.journal.path, context)
    }

    static func entries(_ journal: Journal, shownAs path: String, _ context: Context) throws -> [JournalEntry] {
        let contents = try journal.read(at: Timestamp(context.now()))
        report(contents.setAside, path: path, context)
        return contents.entries
    }

    /// The journal that somebody has named.
    ///
    /// - Throws: ``UsageFault`` where there is none.
    static func named(_ file: String, _ context: Context) throws -> Journal {
        let journal = Journal(path: context.absolute(file))
        guard journal.exists else { throw UsageFault(message: Wording.noSuchJournal(file)) }
        return journal
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
