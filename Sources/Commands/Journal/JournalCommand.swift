import Catalog
import FoundationEssentials
import Glibc
import Practice

/// `reprise journal`: the learner's own record, to read, to add to, to take along.
enum JournalCommand {
    static let spec = CommandSpec(
        name: "journal", arguments: "[list|add|export|merge|verify] [TEXT|FILE…]", argumentCount: 0...1024,
        summary: "list, export, merge or verify your journal, or note what you forgot",
        details: """
            list           the entries, the latest last; this is what happens without a word
            add TEXT       notes what you forgot, in one line, and prints the note's id once it is on the disk
            export         prints the entries as --format csv, or as --format jsonl, the journal's own
            merge FILE…    takes in the entries of other journals that yours does not have; keeps a copy of yours
            verify [FILE]  names every line that cannot be used; exit status 1 if there is one

            A DAY is written 2026-11-01, or 30d or 12w for as long ago. An exercise may be a whole topic or track.
            What a line of the journal may hold is written in JOURNAL.md, beside the source.
            """,
        options: [
            CommandSpec.Option(
                name: "--exercise", value: "ID", summary: "only this exercise; for add, what it is about"),
            CommandSpec.Option(
                name: "--concept", value: "NAME", summary: "only attempts at exercises with this concept"),
            CommandSpec.Option(name: "--trap", value: "NAME", summary: "only attempts that fell into this trap"),
            CommandSpec.Option(name: "--exception", value: "TYPE", summary: "only attempts that ended with it"),
            CommandSpec.Option(name: "--since", value: "DAY", summary: "only from this day on"),
            CommandSpec.Option(name: "--until", value: "DAY", summary: "only up to this day"),
            CommandSpec.Option(name: "--last", value: "N", summary: "only the last N of these"),
            CommandSpec.Option(name: "--format", value: "NAME", summary: "csv or jsonl, for export"),
            .json, .catalog, .workspace, .help,
        ],
        examples: [
            "reprise journal --exercise split-the-bill", "reprise journal --exception KeyError --since 30d",
            "reprise journal add \"// is whole, / is not\"", "reprise journal export --format csv > journal.csv",
            "reprise journal merge ~/laptop/journal.jsonl",
        ],
        run: run)

    private static let actions = ["list", "add", "export", "merge", "verify"]

    private static func run(_ arguments: Arguments, _ context: Context) throws -> ExitCode {
        let words = arguments.positional
        let action = words.first ?? "list"
        let rest = Array(words.dropFirst())
        let workspace = try WorkspaceLocation.find(arguments, context)
        switch action {
        case "list" where rest.isEmpty, "export" where rest.isEmpty:
            try print(action == "export", workspace, arguments, context)
        case "add": try add(rest.joined(separator: " "), workspace, arguments, context)
        case "merge": try JournalMergeScreen.run(rest, workspace, arguments, context)
        case "verify": return try JournalVerifyScreen.run(rest, workspace, arguments, context)
        case "list", "export": throw UsageFault(message: Wording.tooManyWords("journal \(action)", rest))
        default: throw UsageFault(message: Wording.unknownAction(action, of: spec, among: actions))
        }
        return .accepted
    }

    private static func print(
        _ isExport: Bool, _ workspace: Workspace, _ arguments: Arguments, _ context: Context
    ) throws {
        let format = arguments.values["--format"]
        if isExport, let format, !["csv", "jsonl"].contains(format) {
            throw UsageFault(message: Wording.unknownFormat(format, among: ["csv", "jsonl"]))
        }
        if !isExport && format != nil { throw UsageFault(message: Wording.formatOfExport) }
        let all = try LearnerProgress.entries(workspace, context)
        let entries = try selection(all, arguments, context)
        if isExport {
            context.output.print(format == "csv" ? JournalCSV.text(entries) : entries.map(\.line).joined())
        } else if arguments.wantsJSON {
            let lines = entries.map { String($0.line.dropLast()) }
            context.output.print("[\n" + lines.joined(separator: ",\n") + (lines.isEmpty ? "]\n" : "\n]\n"))
        } else if entries.isEmpty {
            context.output.print(Wording.emptyJournal(isFiltered: !all.isEmpty, command: context.command))
        } else {
            context.output.print(JournalList.text(entries, output: context.output))
        }
    }

    private static func selection(
        _ entries: [JournalEntry], _ arguments: Arguments, _ context: Context
    ) throws -> [JournalEntry] {
        let filter = try JournalFilter(arguments, context, entries)
        var entries = entries
        if !filter.isEmpty { entries = entries.filter { filter.matches($0, day: LocalTime.day) } }
        guard let text = arguments.values["--last"] else { return entries }
        guard let count = Int(text), count >= 0 else {
            throw UsageFault(message: Wording.noCount(text, option: "--last"))
        }
        return entries.suffix(count)
    }

    private struct Added: Encodable {
        var id: String
    }

    private static func add(
        _ text: String, _ workspace: Workspace, _ arguments: Arguments, _ context: Context
    ) throws {
        guard let text = LearnerNote.line(text) else { throw UsageFault(message: Wording.noNote) }
        guard text.utf8.count <= LearnerNote.longestText else {
            throw UsageFault(message: Wording.longNote(text.utf8.count))
        }
        let note = LearnerNote(exercise: try exercise(workspace, arguments, context), text: text, at: context.now())
        try workspace.create()
        try workspace.journal.append(.note(note))
        context.output.print(arguments.wantsJSON ? try JSONOutput.text(Added(id: note.id)) : "Noted: \(note.id)\n")
    }

    /// What a note is about: what is named, else the exercise whose folder the learner is in.
    private static func exercise(
        _ workspace: Workspace, _ arguments: Arguments, _ context: Context
    ) throws -> ExerciseID? {
        if let name = arguments.values["--exercise"] {
            return try CatalogLocation.find(arguments, context).catalog().exercise(named: name)
        }
        guard let catalog = try? CatalogLocation.find(arguments, context).catalog() else { return nil }
        return workspace.exercise(at: context.currentFolder, in: catalog)
    }
}

extension JournalFilter {
    /// - Throws: ``UsageFault`` for a day that is none, and for a name that the journal has nowhere.
    init(_ arguments: Arguments, _ context: Context, _ entries: [JournalEntry]) throws {
        self.init()
        let now = Timestamp(context.now())
        since = try arguments.day("--since", now: now)
        until = try arguments.day("--until", now: now)
        exercise = arguments.values["--exercise"].map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        concept = arguments.values["--concept"]
        trap = arguments.values["--trap"]
        exception = arguments.values["--exception"]
        if entries.isEmpty { return }
        if let exercise, !entries.contains(where: { Self.covers(exercise, $0.exercise) }) {
            let names = Set(entries.compactMap(\.exercise)).sorted()
            throw UsageFault(message: Wording.notInJournal("exercise", exercise, among: names))
        }
        let attempts = { entries.lazy.compactMap(\.asAttempt) }
        try check("concept", concept) { attempts().flatMap(\.concepts) }
        try check("trap", trap) { attempts().compactMap(\.trap) }
        try check("exception", exception) { attempts().flatMap { $0.failed.compactMap(\.exception) } }
    }

    private func check(_ what: String, _ name: String?, among names: () -> some Sequence<String>) throws {
        guard let name else { return }
        let names = Set(names())
        if !names.contains(name) {
            throw UsageFault(message: Wording.notInJournal(what, name, among: names.sorted()))
        }
    }
}
