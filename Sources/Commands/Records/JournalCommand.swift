import Catalog
import Page
import Practice
import Presentation
import System

/// `reprise journal`: the learner's own record, to read, to add to, to take along.
struct JournalCommand: Command {
    static let spec = CommandSpec(
        name: "journal", arguments: "[list|add|export|merge|verify] [TEXT|FILE…]", argumentCount: 0...1024,
        completes: ArgumentCompletion(
            first: .words(of: Word.self), after: [Word.merge.rawValue: .file, Word.verify.rawValue: .file]),
        summary: "list, export, merge or verify your journal, or note what you forgot",
        details: """
            list           the entries, the latest last; this is what happens without a word
            add TEXT       notes what you forgot, in one line; the report shows it again
            export         prints the entries as --format csv, or as --format jsonl, the journal's own
            merge FILE…    takes in the entries of other journals that yours does not have; keeps a copy of yours
            verify [FILE]  names every line that cannot be used; exit status 1 if there is one

            A DAY is written 2026-11-01, or 30d or 12w for as long ago. An exercise may be a whole topic or track.
            """,
        options: JournalQuery.options + [format, .json, .catalog, .workspace, .help],
        examples: [
            "reprise journal --exercise split-the-bill", "reprise journal --exception KeyError --since 30d",
            "reprise journal add \"// is whole, / is not\"", "reprise journal export --format csv > journal.csv",
            "reprise journal merge ~/laptop/journal.jsonl",
        ],
        command: JournalCommand.init)

    private static let format = CommandSpec.Option(
        name: "--format", value: "NAME", completes: .words(of: Format.self), summary: "csv or jsonl, for export")

    private enum Format: String, CaseIterable {
        case csv, jsonl
    }

    private enum Word: String, CaseIterable {
        case list, add, export, merge, verify
    }

    private enum Action {
        case list(JournalQuery)
        case export(JournalQuery, Format)
        case add(String)
        case merge([String])
        case verify(String?)
    }

    private let action: Action
    /// What a note is about.
    private let exercise: String?
    private let places: Places
    private let isJSON: Bool

    init(_ arguments: Arguments) throws {
        let name = arguments.positional.first ?? Word.list.rawValue
        guard let word = Word(rawValue: name) else {
            throw UsageFault(
                message: Wording.unknownAction(name, of: Self.spec, among: Word.allCases.map(\.rawValue)))
        }
        let rest = Array(arguments.positional.dropFirst())
        let format = arguments.value(Self.format)
        switch word {
        case .list, .export:
            guard rest.isEmpty else { throw UsageFault(message: Wording.tooManyWords("journal \(name)", rest)) }
            let query = try JournalQuery(arguments)
            action = word == .list ? .list(query) : .export(query, try Self.format(format))
        case .add: action = .add(rest.joined(separator: " "))
        case .merge: action = .merge(rest)
        case .verify:
            guard rest.count <= 1 else { throw UsageFault(message: Wording.tooManyWords("journal verify", rest)) }
            action = .verify(rest.first)
        }
        if word == .list && format != nil { throw UsageFault(message: Wording.formatOfExport) }
        exercise = arguments.value(JournalQuery.exercise)
        places = Places(arguments)
        isJSON = arguments.wantsJSON
    }

    private static func format(_ name: String?) throws -> Format {
        guard let name else { return .jsonl }
        guard let format = Format(rawValue: name) else {
            throw UsageFault(message: Wording.unknownFormat(name, among: Format.allCases.map(\.rawValue)))
        }
        return format
    }

    func run(in context: Context) throws -> ExitCode {
        let workspace = try places.workspace(context)
        switch action {
        case .list(let query): try list(query, workspace, context)
        case .export(let query, let format):
            let entries = try selection(query, LearnerJournal.entries(workspace, context), context)
            try context.output.printData(
                format == .csv ? JournalCSV.text(entries) : JSONOutput.harmless(entries.map(\.line).joined()))
        case .add(let text): try add(text, workspace, context)
        case .merge(let files): try JournalMergeScreen(isJSON: isJSON).run(files, workspace, context)
        case .verify(let file): return try JournalVerifyScreen(isJSON: isJSON).run(file, workspace, context)
        }
        return .accepted
    }

    private func selection(_ query: JournalQuery, _ all: [JournalEntry], _ context: Context) throws -> [JournalEntry] {
        try query.selection(all, now: Timestamp(context.now())) { try places.settings(context).calendar }
    }

    private func list(_ query: JournalQuery, _ workspace: Workspace, _ context: Context) throws {
        let all = try LearnerJournal.entries(workspace, context)
        let entries = try selection(query, all, context)
        if isJSON {
            let lines = entries.map { String($0.line.dropLast()) }
            try context.output.printData(
                "[\n" + JSONOutput.harmless(lines.joined(separator: ",\n")) + (lines.isEmpty ? "]\n" : "\n]\n"))
        } else if entries.isEmpty {
            try context.output.print(
                StyledText(Wording.emptyJournal(isFiltered: !all.isEmpty, command: context.command)))
        } else {
            try context.output.print(JournalList.text(entries))
        }
    }

    private struct Added: Encodable {
        var id: String
    }

    private func add(_ text: String, _ workspace: Workspace, _ context: Context) throws {
        guard let text = LearnerNote.line(text) else { throw UsageFault(message: Wording.noNote) }
        guard text.utf8.count <= LearnerNote.longestText else {
            throw UsageFault(message: Wording.longNote(text.utf8.count))
        }
        let note = LearnerNote(exercise: try subject(workspace, context), text: text, at: context.now())
        try workspace.create()
        try workspace.journal.append(.note(note))
        if isJSON { return try context.output.printJSON(Added(id: note.id)) }
        try context.output.print(StyledText(Wording.noted(about: note.exercise) + "\n"))
    }

    /// What a note is about: what is named, else the exercise whose folder the learner is in.
    private func subject(_ workspace: Workspace, _ context: Context) throws -> ExerciseID? {
        if let exercise { return try places.catalogFolder(context).catalog().exercise(named: exercise) }
        // A note can be written without any catalog.
        guard let catalog = places.catalogIfAny(context)?.catalog else { return nil }
        return workspace.exercise(at: context.currentFolder, in: catalog)
    }
}
