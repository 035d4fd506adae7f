import Authoring
import Checks
import Diagnosis
import Page
import Presentation

/// `reprise explain`: what an error, a trap or a verdict means, and what to do about it.
struct ExplainCommand: Command {
    static let spec = CommandSpec(
        name: "explain", arguments: "[NAME]", argumentCount: 0...1,
        summary: "say what an error, a trap or a verdict means, and what to do",
        details: """
            NAME is an exception such as NameError, a kind of syntax error, a trap, or a verdict, as `reprise grade` and the
            journal name them. Without NAME, all of them are listed. For authors, it may also be a rule of `reprise check`.
            """,
        options: [.json, .catalog, .help],
        examples: ["reprise explain NameError", "reprise explain off-by-one", "reprise explain time-limit"],
        command: ExplainCommand.init)

    /// One thing that can be explained.
    private struct Topic: Encodable {
        var kind: String
        var name: String
        var summary: String
        /// Only where one topic is asked for.
        var entries: [Entry]?
    }

    private struct Entry: Encodable {
        /// The forms of the message, with three dots for what differs; none for a syntax error.
        var messages: [String]
        var syntaxKind: String?
        var cause: String
        var fix: String
    }

    private struct Answer: Encodable {
        var format = 1
        var topics: [Topic]
    }

    private let name: String?
    private let places: Places
    private let isJSON: Bool

    init(_ arguments: Arguments) {
        name = arguments.positional.first
        places = Places(arguments)
        isJSON = arguments.wantsJSON
    }

    func run(in context: Context) throws -> ExitCode {
        let titles = titles(context)
        guard let name else {
            let topics = Self.all(titles)
            return try show(topics, context) { Self.list(topics, context) }
        }
        guard let topic = Self.topic(name, titles) else {
            throw UnknownTopic(name: name, nearest: Self.nearest(name, titles))
        }
        return try show([topic], context) { Self.page(topic, context.output) }
    }

    private func show(_ topics: [Topic], _ context: Context, as text: () -> StyledText) throws -> ExitCode {
        if isJSON {
            try context.output.printJSON(Answer(topics: topics))
        } else {
            try context.output.print(text())
        }
        return .accepted
    }

    /// The titles of traps, where a catalog is at hand; nothing else here needs one.
    private func titles(_ context: Context) -> [String: String] {
        guard let catalog = places.catalogIfAny(context)?.catalog else { return [:] }
        return Dictionary(catalog.traps.map { ($0.id, $0.title) }) { first, _ in first }
    }

    // MARK: - Finding

    private static func all(_ titles: [String: String]) -> [Topic] {
        Playbook.standard.sections.map { Topic(kind: kind($0), name: $0.name, summary: $0.summary) }
            + SyntaxKind.allCases.compactMap(syntax).map { Topic(kind: $0.kind, name: $0.name, summary: $0.summary) }
            + TrapTexts.names.map { Topic(kind: "trap", name: $0, summary: titles[$0] ?? TrapTexts.text($0)) }
    }

    private static func topic(_ name: String, _ titles: [String: String]) -> Topic? {
        if let section = Playbook.standard.section(named: name) {
            return Topic(
                kind: kind(section), name: section.name, summary: section.summary, entries: section.entries.map(entry))
        }
        if let kind = SyntaxKind(rawValue: name), let topic = syntax(kind) { return topic }
        let text = TrapTexts.text(name)
        guard !text.isEmpty else { return RuleBook.description(name).map(rule) }
        return Topic(
            kind: "trap", name: name, summary: titles[name] ?? name,
            entries: [Entry(messages: [], syntaxKind: nil, cause: text, fix: "")])
    }

    /// The nearest name, whatever the capitals and hyphens.
    private static func nearest(_ name: String, _ titles: [String: String]) -> String? {
        let plain = { (text: String) in text.lowercased().filter(\.isLetter) }
        let names = Dictionary(all(titles).map { (plain($0.name), $0.name) }) { first, _ in first }
        return NearestName.of(plain(name), among: names.keys.sorted()).flatMap { names[$0] }
    }

    private static func kind(_ section: Playbook.Section) -> String {
        VerdictKind(rawValue: section.name) == nil ? "exception" : "verdict"
    }

    private static func syntax(_ kind: SyntaxKind) -> Topic? {
        guard let found = Playbook.standard.kinds[kind.rawValue] else { return nil }
        return Topic(kind: "syntax-kind", name: kind.rawValue, summary: found.cause, entries: [entry(found)])
    }

    private static func rule(_ rule: RuleDescription) -> Topic {
        let name = rule.rule.rawValue
        let turnedOff =
            "mend what `reprise check` names. Where there is a reason not to, the exercise's exercise.json says it: "
            + "\"rules\": {\"\(name)\": {\"level\": \"off\", \"reason\": \"…\"}}; catalog.json turns it off for all: "
            + "\"rules\": {\"\(name)\": \"off\"}. \"warning\" instead of \"off\" only lets it pass."
        let fix = rule.canBeSwitched ? turnedOff : "mend what `reprise check` names; this rule cannot be turned off."
        return Topic(
            kind: "rule", name: name, summary: rule.reason,
            entries: [Entry(messages: [], syntaxKind: nil, cause: rule.reason, fix: fix)])
    }

    private static func entry(_ entry: Playbook.Entry) -> Entry {
        var messages: [String] = []
        var kind: String?
        for form in entry.forms {
            switch form {
            case .message(let pattern):
                messages.append(
                    pattern.text.split(separator: "*", omittingEmptySubsequences: false).joined(separator: "…"))
            case .syntax(let syntax): kind = syntax
            }
        }
        let advice = entry.advice(filledWith: [])
        return Entry(messages: messages, syntaxKind: kind, cause: advice.cause, fix: advice.fix)
    }

    // MARK: - Showing

    private static func page(_ topic: Topic, _ output: Output) -> StyledText {
        var text: StyledText = "\(topic.name, .strong)\n"
        if ["trap", "syntax-kind", "rule"].contains(topic.kind) {
            if topic.kind == "trap", topic.summary != topic.name { text += output.wrapped(topic.summary, indent: 2) }
        } else {
            text += output.wrapped(topic.summary, indent: 2)
        }
        for entry in topic.entries ?? [] {
            text += "\n"
            for message in entry.messages where message != "…" { text += "\(message, .code)\n" }
            if let kind = entry.syntaxKind, topic.kind != "syntax-kind" { text += "\(kind, .code)\n" }
            text += output.wrapped(entry.cause, indent: 2)
            if !entry.fix.isEmpty { text += output.wrapped("What to do: " + entry.fix, indent: 2) }
        }
        return text
    }

    private static func list(_ topics: [Topic], _ context: Context) -> StyledText {
        let groups = [
            ("exception", "Exceptions"), ("syntax-kind", "Kinds of syntax errors"), ("trap", "Traps"),
            ("verdict", "Verdicts"),
        ]
        var text = StyledText()
        for (kind, heading) in groups {
            let members = topics.filter { $0.kind == kind }
            let width = members.map(\.name.count).max() ?? 0
            text += "\(heading, .strong)\n"
            for topic in members {
                let padding = String(repeating: " ", count: width - topic.name.count)
                // Wrapping puts the margin in front of the first line, too, where the name belongs.
                let summary = context.output.wrapped(topic.summary, indent: width + 4).dropFirst(width + 4)
                text += "  \(topic.name)\(padding)  \(summary)"
            }
            text += "\n"
        }
        return text + "More on one of them with  \(context.command) explain NAME\n"
    }
}

/// A name that nothing is known under.
struct UnknownTopic: WordedFailure {
    var name: String
    var nearest: String?

    var words: (message: String, code: ExitCode) {
        let nearest = Wording.didYouMean(nearest)
        return (
            "there is nothing to explain under \"\(name)\".\(nearest) `reprise explain` lists all names.", .usage
        )
    }
}
