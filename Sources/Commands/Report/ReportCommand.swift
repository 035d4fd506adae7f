import Catalog
import Practice

/// `reprise report`: what the journal says about where you are weak, and how you practise.
enum ReportCommand {
    static let spec = CommandSpec(
        name: "report", arguments: "[FILE…]", argumentCount: 0...1024,
        summary: "say what you are weak at, with the evidence, and how you have practised",
        details: """
            With one FILE, the report on that journal. With several, what those who wrote them are weak at together, for
            somebody who teaches; nobody is named unless asked with --names.
            A DAY is written 2026-11-01, or 30d or 12w for as long ago. How it is computed is written in JOURNAL.md.
            """,
        options: [
            CommandSpec.Option(name: "--since", value: "DAY", summary: "leave out what was before"),
            CommandSpec.Option(name: "--topic", value: "ID", summary: "only this topic, track or exercise"),
            CommandSpec.Option(name: "--format", value: "NAME", summary: "text, json, markdown or html"),
            CommandSpec.Option(name: "--names", value: nil, summary: "name the learners of a group, after their files"),
            .json, .catalog, .workspace, .help,
        ],
        examples: [
            "reprise report", "reprise report --since 30d --topic basics/functions",
            "reprise report --format html > report.html", "reprise report class/*.jsonl --names",
        ],
        run: run)

    private enum Format: String, CaseIterable {
        case text, json, markdown, html
    }

    private static func run(_ arguments: Arguments, _ context: Context) throws -> ExitCode {
        let format = try format(arguments)
        let files = arguments.positional
        let now = Timestamp(context.now())
        var filter = JournalFilter()
        filter.since = try arguments.day("--since", now: now)
        filter.exercise = arguments.values["--topic"].map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        let folder = try folder(arguments, context)
        if files.count > 1 {
            try group(files, format, filter, folder, arguments, context)
            return .accepted
        }
        if arguments.switches.contains("--names") { throw UsageFault(message: Wording.namesOfGroup) }
        let entries =
            try files.first.map { try read($0, context) }
            ?? LearnerProgress.entries(try WorkspaceLocation.find(arguments, context), context)
        try check(filter.exercise, entries, folder)
        let report = PracticeReport(entries, filter: filter, now: now, day: LocalTime.day)
        let builder = builder(folder, tried: report.tried, context)
        if format == .json {
            context.output.print(try ReportJSON.text(report, builder))
        } else {
            show(builder.document(report), format, context)
        }
        return .accepted
    }

    private static func format(_ arguments: Arguments) throws -> Format {
        guard let name = arguments.values["--format"] else { return arguments.wantsJSON ? .json : .text }
        guard let format = Format(rawValue: name) else {
            throw UsageFault(message: Wording.unknownFormat(name, among: Format.allCases.map(\.rawValue)))
        }
        if arguments.wantsJSON && format != .json { throw UsageFault(message: Wording.twoFormats(name)) }
        return format
    }

    private struct Located {
        var folder: CatalogFolder
        var catalog: ExerciseCatalog
    }

    /// A journal can be reported on without a catalog, which gives the words for the names in it. One that is named has
    /// to be there.
    private static func folder(_ arguments: Arguments, _ context: Context) throws -> Located? {
        let isNamed = arguments.values["--catalog"] != nil
        do {
            let folder = try CatalogLocation.find(arguments, context)
            return Located(folder: folder, catalog: try folder.catalog())
        } catch  where !isNamed {
            return nil
        }
    }

    private static func builder(_ located: Located?, tried: [String: Bool], _ context: Context) -> ReportBuilder {
        return ReportBuilder(catalog: located?.catalog, command: context.command) { area in
            located.flatMap { NearbyExercise(folder: $0.folder, catalog: $0.catalog, tried: tried).find(area) }
        }
    }

    private static func read(_ file: String, _ context: Context) throws -> [JournalEntry] {
        let journal = Journal(path: context.absolute(file))
        guard journal.exists else { throw UsageFault(message: Wording.noSuchJournal(file)) }
        let contents = try journal.read()
        LearnerProgress.report(contents.setAside, path: file, context)
        return contents.entries
    }

    /// A topic that neither the catalog nor the journal has is a slip of the finger.
    private static func check(_ topic: String?, _ entries: [JournalEntry], _ located: Located?) throws {
        guard let topic, !entries.contains(where: { JournalFilter.covers(topic, $0.exercise) }) else { return }
        let ids = located?.catalog.exerciseIDs ?? []
        if ids.contains(where: { JournalFilter.covers(topic, $0.description) }) { return }
        let topics = Set(ids.map { "\($0.track)/\($0.topic)" }).sorted()
        throw UsageFault(message: Wording.unknownTopic(topic, among: topics))
    }

    private static func group(
        _ files: [String], _ format: Format, _ filter: JournalFilter, _ folder: Located?, _ arguments: Arguments,
        _ context: Context
    ) throws {
        let attempts = try files.map { file in
            try read(file, context).filter { filter.matches($0, day: LocalTime.day) }.compactMap(\.asAttempt)
        }
        let group = GroupReport(
            attempts, names: arguments.switches.contains("--names") ? learnerNames(files) : nil,
            today: LocalTime.day(Timestamp(context.now())))
        let builder = builder(folder, tried: [:], context)
        if format == .json {
            context.output.print(try ReportJSON.text(group, builder))
        } else {
            show(group.document(builder), format, context)
        }
    }

    /// The files' own names where they differ, else their paths.
    private static func learnerNames(_ files: [String]) -> [String] {
        let names = files.map { file in
            let name = Wording.lastPart(file)
            return name.hasSuffix(".jsonl") ? String(name.dropLast(6)) : name
        }
        return Set(names).count == files.count ? names : files
    }

    private static func show(_ document: ReportDocument, _ format: Format, _ context: Context) {
        switch format {
        case .html: context.output.print(ReportHTML.render(document))
        case .markdown: context.output.print(ReportMarkdown.render(document))
        case .text, .json: context.output.print(ReportText(output: context.output).render(document))
        }
    }
}
