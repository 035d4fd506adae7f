import FoundationEssentials
import Practice

/// `reprise journal merge`: what came in from where.
enum JournalMergeScreen {
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

    static func run(_ files: [String], _ workspace: Workspace, _ arguments: Arguments, _ context: Context) throws {
        guard !files.isEmpty else { throw UsageFault(message: Wording.nothingToMerge) }
        for file in files where !Journal(path: context.absolute(file)).exists {
            throw UsageFault(message: Wording.noSuchJournal(file))
        }
        try workspace.create()
        let result = try workspace.journal.merge(
            files.map { Journal(path: context.absolute($0)) }, time: Timestamp(context.now()))
        if arguments.wantsJSON {
            let sources = result.sources.map {
                Answer.Source(
                    path: $0.path, added: $0.added, known: $0.known, setAside: JournalVerifyScreen.lines($0.setAside))
            }
            context.output.print(
                try JSONOutput.text(
                    Answer(
                        journal: workspace.journal.path, added: result.added, copy: result.copy, sources: sources)))
            return
        }
        for (file, source) in zip(files, result.sources) {
            LearnerProgress.report(source.setAside, path: file, context)
            context.output.print("\(file): \(source.added) new, \(source.known) known already.\n")
        }
        if let copy = result.copy {
            context.output.print("Your journal as it was before is kept in \(context.shown(copy)).\n")
        }
    }
}

/// `reprise journal verify`: every line that cannot be used.
enum JournalVerifyScreen {
    struct Line: Encodable {
        var line: Int
        /// `malformed`, `value`, `too-long`, `newer-format` or `duplicate`.
        var reason: String
        var column: Int?
        var key: String?
        var format: Int?
    }

    private struct Answer: Encodable {
        var path: String
        var entries: Int
        var attempts: Int
        var setAside: [Line]
    }

    static func lines(_ setAside: [Journal.SetAside]) -> [Line] {
        setAside.map { entry in
            switch entry.reason {
            case .malformed(let column): Line(line: entry.line, reason: "malformed", column: column)
            case .value(let key): Line(line: entry.line, reason: "value", key: key)
            case .tooLong: Line(line: entry.line, reason: "too-long")
            case .newerFormat(let format): Line(line: entry.line, reason: "newer-format", format: format)
            case .duplicate: Line(line: entry.line, reason: "duplicate")
            }
        }
    }

    static func run(
        _ files: [String], _ workspace: Workspace, _ arguments: Arguments, _ context: Context
    ) throws -> ExitCode {
        guard files.count <= 1 else { throw UsageFault(message: Wording.tooManyWords("journal verify", files)) }
        let journal = files.first.map { Journal(path: context.absolute($0)) } ?? workspace.journal
        if files.first != nil, !journal.exists { throw UsageFault(message: Wording.noSuchJournal(files[0])) }
        let contents = try journal.read()
        if arguments.wantsJSON {
            context.output.print(
                try JSONOutput.text(
                    Answer(
                        path: journal.path, entries: contents.entries.count, attempts: contents.attempts.count,
                        setAside: lines(contents.setAside))))
        } else {
            for entry in contents.setAside {
                context.output.print("line \(entry.line) \(Wording.reason(entry.reason))\n")
            }
            context.output.print(Wording.verified(contents, path: context.shown(journal.path)))
        }
        return contents.setAside.isEmpty ? .accepted : .notAccepted
    }
}
