import Catalog
import Coach
import Page
import Practice
import Presentation
import System

/// `reprise report`: what the journal says about where you are weak, and how you practise.
struct ReportCommand: Command {
    static let spec = CommandSpec(
        name: "report", arguments: "[TOPIC|FILE…]", argumentCount: 0...1024,
        completes: ArgumentCompletion(first: .either([.asked(.places), .asked(.ids), .file]), rest: .file),
        summary: "say what you are weak at, with the evidence, and how you have practised",
        details: """
            With a TOPIC, a track or an exercise, only on that; with --page, what you built again of it from an empty file,
            when and with how much help: a page to show to somebody.
            With one FILE, the report on that journal. With several, or a folder that holds a journal or a workspace for each
            learner, what those who wrote them are weak at together and which exercises fail most, for somebody who teaches;
            nobody is named unless asked with --names.
            With --texts, which of the texts that Reprise shows were followed by a better attempt: for those who write them.
            A DAY is written 2026-11-01, or 30d or 12w for as long ago.
            """,
        options: [since, topic, page, name, format, names, texts, .json, .catalog, .workspace, .help],
        examples: [
            "reprise report", "reprise report basics/functions --since 30d",
            "reprise report basics/functions --page --format html > functions.html",
            "reprise report --format html > report.html", "reprise report class --names",
        ],
        command: ReportCommand.init)

    private static let since = CommandSpec.Option(
        name: "--since", value: "DAY", completes: .nothing, summary: "leave out what was before")
    private static let topic = CommandSpec.Option(
        name: "--topic", value: "ID", completes: .either([.asked(.places), .asked(.ids)]),
        summary: "only this topic, track or exercise")
    private static let page = CommandSpec.Option(
        name: "--page", value: nil, summary: "what of a topic was built again, to show to somebody")
    private static let name = CommandSpec.Option(
        name: "--name", value: "NAME", completes: .nothing, summary: "your name, for the page")
    private static let format = CommandSpec.Option(
        name: "--format", value: "NAME", completes: .words(of: Format.self), summary: "text, json, markdown or html")
    private static let names = CommandSpec.Option(
        name: "--names", value: nil, summary: "name the learners of a group, after their files")

    private static let texts = CommandSpec.Option(
        name: "--texts", value: nil, summary: "what came of the texts that were shown with answers")

    private enum Format: String, CaseIterable {
        case text, json, markdown, html
    }

    /// Journals to report on, none for the learner's own; one may be a topic instead.
    private let words: [String]
    private let format: Format
    private let since: DayOption?
    private let topic: String?
    private let isPage: Bool
    private let name: String?
    private let namesLearners: Bool
    private let isOnTexts: Bool
    private let places: Places

    init(_ arguments: Arguments) throws {
        format = try arguments.format(Self.format, or: .text, json: .json)
        words = arguments.positional
        since = try arguments.day(Self.since)
        topic = arguments.value(Self.topic)?.withoutLastSlash
        isPage = arguments.has(Self.page)
        name = arguments.value(Self.name)
        namesLearners = arguments.has(Self.names)
        isOnTexts = arguments.has(Self.texts)
        places = Places(arguments)
        if isOnTexts && (isPage || namesLearners) { throw UsageFault(message: Wording.textsAlone) }
        if name != nil && !isPage { throw UsageFault(message: Wording.nameOfPage) }
        if isPage && (words.count > 1 || topic == nil && words.isEmpty) {
            throw UsageFault(message: Wording.topicOfPage)
        }
        if isPage && since != nil { throw UsageFault(message: Wording.pageOfAllTime) }
    }

    func run(in context: Context) throws -> ExitCode {
        let now = Timestamp(context.now())
        let catalog = try ReportCatalog.find(places, context)
        let calendar = try places.settings(context).calendar
        let today = calendar.day(now)
        if isOnTexts {
            try reportOnTexts(today, calendar, catalog, context)
            return .accepted
        }
        if let journals = try group(catalog, context) {
            try reportOnGroup(journals, filter(topic, today), calendar, catalog, context)
            return .accepted
        }
        if namesLearners { throw UsageFault(message: Wording.namesOfGroup) }
        let (file, topic) = try meaning(catalog, context)
        let entries =
            try file.map { try read($0, context) }
            ?? LearnerJournal.entries(try places.workspace(context), context)
        try checkTopic(topic, entries, catalog)
        if isPage, let topic {
            try showPage(topic, entries, calendar, catalog, context)
        } else {
            let report = PracticeReport(
                entries, filter: filter(topic, today), now: now, calendar: calendar,
                isInCatalog: catalog.has)
            let builder = catalog.builder(entries, due: report.dueExercises, calendar, context)
            try show(builder.document(report), json: { try ReportJSON.text(report, builder) }, context.output)
        }
        return .accepted
    }

    private func filter(_ topic: String?, _ today: CivilDay) -> JournalFilter {
        var filter = JournalFilter()
        filter.since = since?.day(seenFrom: today)
        filter.exercise = topic
        return filter
    }

    /// What the one word stands for: a file that is there, or a topic, which may be a folder as well.
    private func meaning(_ catalog: ReportCatalog, _ context: Context) throws -> (file: String?, topic: String?) {
        guard let word = words.first else { return (nil, topic) }
        let status = FileStatus(context.absolute(word))
        let name = word.withoutLastSlash
        let isTopic = catalog.ids.contains { JournalFilter.covers(name, $0) }
        if topic != nil || status != nil && !(isTopic && status?.isFolder == true) { return (word, topic) }
        guard isTopic || !(word.hasSuffix(".jsonl") || word.beginsBytewise(with: "/")) else {
            throw UsageFault(message: Wording.noSuchJournal(word))
        }
        return (nil, name)
    }

    private func showPage(
        _ topic: String, _ entries: [JournalEntry], _ calendar: PracticeCalendar, _ catalog: ReportCatalog,
        _ context: Context
    ) throws {
        let pages = TopicPages(catalog: catalog, calendar: calendar)
        let page = pages.page(topic, entries, name: name, today: calendar.day(Timestamp(context.now())))
        try show(page.document(), json: { try TopicPageJSON.text(page, topic: topic) }, context.output)
    }

    /// A topic that neither the catalog nor the journal has is a slip of the finger.
    private func checkTopic(_ topic: String?, _ entries: [JournalEntry], _ catalog: ReportCatalog) throws {
        guard let topic, !entries.contains(where: { JournalFilter.covers(topic, $0.exercise) }) else { return }
        if catalog.ids.contains(where: { JournalFilter.covers(topic, $0) }) { return }
        throw UsageFault(message: Wording.unknownTopic(topic, mayBeFile: self.topic == nil, among: catalog.topics))
    }

    // MARK: - Journals

    private func read(_ file: String, _ context: Context) throws -> [JournalEntry] {
        let file = GroupJournals.file(file, context)
        return try LearnerJournal.entries(LearnerJournal.named(file, context), shownAs: file, context)
    }

    /// Those of several learners; nothing where one journal is meant.
    private func group(_ catalog: ReportCatalog, _ context: Context) throws -> GroupJournals? {
        guard words.count == 1 else { return words.isEmpty ? nil : try GroupJournals(words, context) }
        let isTopic = topic == nil && catalog.ids.contains { JournalFilter.covers(words[0].withoutLastSlash, $0) }
        return GroupJournals.isGroup(words[0], context) && !isTopic ? try GroupJournals(words, context) : nil
    }

    private func reportOnGroup(
        _ journals: GroupJournals, _ filter: JournalFilter, _ calendar: PracticeCalendar, _ catalog: ReportCatalog,
        _ context: Context
    ) throws {
        let attempts = try journals.members.map { member in
            try read(member.file, context).filter { filter.matches($0, calendar) }.compactMap(\.asAttempt)
        }
        let group = GroupReport(
            attempts, names: namesLearners ? journals.names : nil, today: calendar.day(Timestamp(context.now())))
        let builder = catalog.builderOfGroup(calendar, context)
        try show(group.document(builder), json: { try ReportJSON.text(group, builder) }, context.output)
    }

    private func reportOnTexts(
        _ today: CivilDay, _ calendar: PracticeCalendar, _ catalog: ReportCatalog, _ context: Context
    ) throws {
        var topic = topic
        var journals: [[JournalEntry]]
        if let group = try group(catalog, context) {
            journals = try group.members.map { try read($0.file, context) }
        } else {
            let (file, meant) = try meaning(catalog, context)
            topic = meant
            journals = [
                try file.map { try read($0, context) }
                    ?? LearnerJournal.entries(try places.workspace(context), context)
            ]
            try checkTopic(topic, journals[0], catalog)
        }
        let uses = TextUses(journals, filter: filter(topic, today), calendar: calendar)
        let page = TextUsesPage(uses, today: today)
        // On a terminal a row is a line.
        let document = page.document(longestName: format == .text ? TextUsesPage.nameOnTerminal : nil)
        try show(document, json: { try TextUsesJSON.text(uses, today: today) }, context.output)
    }

    private func show(_ document: Document, json: () throws -> String, _ output: Output) throws {
        switch format {
        case .json: try output.printData(json())
        case .html: try output.printData(BlockHTML.render(document, source: Self.source))
        case .markdown: try output.printData(BlockMarkdown.render(document))
        case .text: try output.print(BlockText(output).render(document))
        }
    }

    private static let source = "Made by Reprise from a practice journal."
}
