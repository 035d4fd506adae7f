import Practice
import Presentation
import System

/// `reprise journal merge`: what came in from where.
struct JournalMergeScreen {
    let isJSON: Bool

    private struct Answer: Encodable {
        struct Source: Encodable {
            var path: String
            var added: Int
            var known: Int
            var setAside: [JournalVerifyScreen.Line]
        }

        var journal: String
        var added: Int
        var copy: String?
        var sources: [Source]
    }

    func run(_ files: [String], _ workspace: Workspace, _ context: Context) throws {
        guard !files.isEmpty else { throw UsageFault(message: Wording.nothingToMerge) }
        let journals = try files.map { try LearnerJournal.named($0, context) }
        try workspace.create()
        let result = try workspace.journal.merge(journals, time: Timestamp(context.now()))
        if isJSON {
            let sources = result.sources.map {
                Answer.Source(
                    path: $0.path, added: $0.added, known: $0.known, setAside: JournalVerifyScreen.lines($0.setAside))
            }
            try context.output.printJSON(
                Answer(
                    journal: workspace.journal.path, added: result.added, copy: result.copy, sources: sources))
            return
        }
        for (file, source) in zip(files, result.sources) {
            LearnerJournal.report(source.setAside, path: file, context)
            try context.output.print("\(file): \(source.added) new, \(source.known) known already.\n")
        }
        if let copy = result.copy {
            try context.output.print("Your journal as it was before is kept in \(context.shown(copy)).\n")
        }
    }
}
