import Catalog
import Coach
import Page
import Practice
import Presentation
import System

/// `reprise report`: what the journal says about where you are weak, and how you practise.
struct ReportCommand: Command {
    static let spec = CommandSpec(
        name: "report", arguments: "[FILE…]", argumentCount: 0...1024,
        summary: "say what you are weak at, with the evidence, and how you have practised",
        details: """
            With one FILE, the report on that journal. With several, what those who wrote them are weak at together, for
            somebody who teaches; nobody is named unless asked with --names.
            A DAY is written 2026-11-01, or 30d or 12w for as long ago. How it is computed is written in JOURNAL.md.
            """,
        options: [since, topic, format, names, .json, .catalog, .workspace, .help],
        examples: [
            "reprise report", "reprise report --since 30d --topic basics/functions",
            "reprise report --format html > report.html", "reprise report class/*.jsonl --names",
        ],
        command: ReportCommand.init)

    private static let since = CommandSpec.Option(name: "--since", value: "DAY", summary: "leave out what was before")
    private static let topic = CommandSpec.Option(
        name: "--topic", value: "ID", summary: "only this topic, track or exercise")
    private static let format = CommandSpec.Option(
        name: "--format", value: "NAME", summary: "text, json, markdown or html")
    private static let names = CommandSpec.Option(
        name: "--names", value: nil, summary: "name the learners of a group, after their files")

    private enum Format: String, CaseIterable {
        case text, json, markdown, html
    }

    /// Journals to report on; none for the learner's own.
    private let files: [String]
    private let format: Format
    private let since: DayOption?
    private let topic: String?
    private let namesLearners: Bool
    private let places: Places

    init(_ arguments: Arguments) throws {
        format = try Self.format(arguments)
        files = arguments.positional
        since = try arguments.day(Self.since)
        topic = arguments.value(Self.topic)?.withoutLastSlash
        namesLearners = arguments.has(Self.names)
        places = Places(arguments)
        if namesLearners && files.count <= 1 { throw UsageFault(message: Wording.namesOfGroup) }
    }

    private static func format(_ arguments: Arguments) throws -> Format {
        guard let name = arguments.value(Self.format) else { return arguments.wantsJSON ? .json : .text }
        guard let format = Format(rawValue: name) else {
            throw UsageFault(message: Wording.unknownFormat(name, among: Format.allCases.map(\.rawValue)))
        }
        if arguments.wantsJSON && format != .json { throw UsageFault(message: Wording.twoFormats(name)) }
        return format
    }

    func run(in context: Context) throws -> ExitCode {
        let now = Timestamp(context.now())
        let calendar = try places.settings(context).calendar
        var filter = JournalFilter()
        filter.since = since?.day(seenFrom: now)
        filter.exercise = topic
        let located = try located(context)
        if files.count > 1 {
            try reportOnGroup(filter, located, context)
            return .accepted
        }
        let entries =
            try files.first.map { try read($0, context) }
            ?? LearnerJournal.entries(try places.workspace(context), context)
        try checkTopic(entries, located)
        let report = PracticeReport(
            entries, filter: filter, now: now, calendar: calendar, isInCatalog: isInCatalog(located))
        let builder = builder(located, tried: report.tried, context)
        try show(builder.document(report), json: { try ReportJSON.text(report, builder) }, context.output)
        return .accepted
    }

    // MARK: - The catalog

    private struct Located {
        var catalog: ExerciseCatalog
        var index: Lazily<CatalogIndex>
    }

    /// A journal can be reported on without a catalog, which gives the words for the names in it. One that is named has
    /// to be there.
    private func located(_ context: Context) throws -> Located? {
        if places.namesCatalog {
            let folder = try places.catalogFolder(context)
            return located(folder, try folder.catalog(), context)
        }
        return places.catalogIfAny(context).map { located($0.folder, $0.catalog, context) }
    }

    private func located(_ folder: CatalogFolder, _ catalog: ExerciseCatalog, _ context: Context) -> Located {
        Located(catalog: catalog, index: Lazily { places.index(folder, catalog, context) })
    }

    private func builder(_ located: Located?, tried: [String: Bool], _ context: Context) -> ReportBuilder {
        ReportBuilder(catalog: located?.catalog, command: context.command) { area in
            located.flatMap { NearbyExercise(catalog: $0.catalog, index: $0.index.value, tried: tried).find(area) }
        }
    }

    /// Without a catalog nobody knows what is gone.
    private func isInCatalog(_ located: Located?) -> (String) -> Bool {
        guard let located else { return { _ in true } }
        let ids = Set(located.catalog.exerciseIDs.map(\.description))
        return ids.contains
    }

    /// A topic that neither the catalog nor the journal has is a slip of the finger.
    private func checkTopic(_ entries: [JournalEntry], _ located: Located?) throws {
        guard let topic, !entries.contains(where: { JournalFilter.covers(topic, $0.exercise) }) else { return }
        let ids = located?.catalog.exerciseIDs ?? []
        if ids.contains(where: { JournalFilter.covers(topic, $0.description) }) { return }
        let topics = Set(ids.map { "\($0.track)/\($0.topic)" }).sorted()
        throw UsageFault(message: Wording.unknownTopic(topic, among: topics))
    }

    // MARK: - Journals

    private func read(_ file: String, _ context: Context) throws -> [JournalEntry] {
        try LearnerJournal.entries(LearnerJournal.named(file, context), shownAs: file, context)
    }

    private func reportOnGroup(_ filter: JournalFilter, _ located: Located?, _ context: Context) throws {
        let calendar = try places.settings(context).calendar
        let attempts = try files.map { file in
            try read(file, context).filter { filter.matches($0, day: calendar.day) }.compactMap(\.asAttempt)
        }
        let group = GroupReport(
            attempts, names: namesLearners ? learnerNames() : nil,
            today: calendar.day(Timestamp(context.now())))
        let builder = builder(located, tried: [:], context)
        try show(group.document(builder), json: { try ReportJSON.text(group, builder) }, context.output)
    }

    /// The files' own names where they differ, else their paths.
    private func learnerNames() -> [String] {
        let names = files.map { file in
            let name = file.lastPathPart
            return name.hasSuffix(".jsonl") ? String(name.dropLast(6)) : name
        }
        return Set(names).count == files.count ? names : files
    }

    private func show(_ document: Document, json: () throws -> String, _ output: Output) throws {
        switch format {
        case .json: try output.printData(json())
        case .html: try output.printData(BlockHTML.render(document, source: Self.source))
        case .markdown: try output.printData(BlockMarkdown.render(document))
        case .text: try output.print(BlockText(output).render(document))
        }
    }

    private static let source = "Made by Reprise from a journal. How the figures are computed is written in JOURNAL.md."
}
