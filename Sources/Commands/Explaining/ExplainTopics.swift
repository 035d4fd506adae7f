import Authoring
import Checks
import Diagnosis
import Page

/// Everything that is explained under a name.
struct ExplainTopics {
    /// One thing that can be explained.
    struct Topic: Encodable {
        var kind: String
        var name: String
        var summary: String
        /// What a kind of syntax error is listed under.
        var family: String?
        /// Only where one topic is asked for.
        var entries: [Entry]?
        /// The names of a family's kinds.
        var members: [String]?
    }

    struct Entry: Encodable {
        /// The forms of the message, with three dots for what differs; none for a syntax error.
        var messages: [String]
        var syntaxKind: String?
        var cause: String
        var fix: String
    }

    /// The titles of traps, where a catalog is at hand; nothing else here needs one.
    let titles: [String: String]

    /// All but the families, which the kinds name, and the rules, which only authors meet.
    var all: [Topic] {
        Playbook.standard.sections.map { Topic(kind: Self.kind($0), name: $0.name, summary: $0.summary) }
            + Playbook.standard.families.flatMap(Self.members)
            + TrapTexts.names.map { Topic(kind: "trap", name: $0, summary: titles[$0] ?? TrapTexts.text($0)) }
    }

    /// The topic of a name, and the kinds of a family below it; nothing where there is none.
    func topic(named name: String) -> Topic? {
        if let section = Playbook.standard.section(named: name) {
            return Topic(
                kind: Self.kind(section), name: section.name, summary: section.summary,
                entries: section.entries.map(Self.entry))
        }
        if let kind = SyntaxKind(rawValue: name), let found = Playbook.standard.entry(ofKind: name) {
            return Topic(
                kind: "syntax-kind", name: kind.rawValue, summary: found.advice(filledWith: []).cause,
                family: Self.family(of: name),
                entries: [Self.entry(found)])
        }
        if let family = Playbook.standard.families.first(where: { $0.name == name }) {
            return Topic(
                kind: "syntax-family", name: family.name, summary: family.summary, members: Self.names(family))
        }
        let text = TrapTexts.text(name)
        guard !text.isEmpty else { return RuleBook.description(name).map(Self.rule) }
        return Topic(
            kind: "trap", name: name, summary: titles[name] ?? name,
            entries: [Entry(messages: [], syntaxKind: nil, cause: text, fix: "")])
    }

    /// The topic whose name is written in several words, as in `key error` and `off by one`.
    func topic(ofWords text: String) -> Topic? {
        guard text.contains(" "), text.allSatisfy({ $0.isLetter || $0 == " " }) else { return nil }
        let letters = text.lowercased().filter(\.isLetter)
        return Self.names.first { $0.lowercased().filter(\.isLetter) == letters }.flatMap { topic(named: $0) }
    }

    /// The nearest name, whatever the capitals and hyphens.
    func nearest(_ name: String) -> String? {
        let plain = { (text: String) in text.lowercased().filter(\.isLetter) }
        let all = all.map(\.name) + Playbook.standard.families.map(\.name)
        let names = Dictionary(all.map { (plain($0), $0) }) { first, _ in first }
        return NearestName.of(plain(name), among: names.keys.sorted()).flatMap { names[$0] }
    }

    /// Every name that can be asked for.
    static var names: [String] {
        Playbook.standard.sections.map(\.name) + Playbook.standard.families.map(\.name)
            + Playbook.standard.kindNames + TrapTexts.names
    }

    static var exceptions: [String] {
        Playbook.standard.sections.filter { kind($0) == "exception" }.map(\.name)
    }

    /// The kinds of a family, as topics.
    static func members(_ family: Playbook.Section) -> [Topic] {
        family.entries.flatMap { found in
            found.kinds.map {
                Topic(kind: "syntax-kind", name: $0, summary: found.advice(filledWith: []).cause, family: family.name)
            }
        }
    }

    private static func names(_ family: Playbook.Section) -> [String] { family.entries.flatMap(\.kinds) }

    private static func family(of kind: String) -> String? {
        Playbook.standard.families.first { names($0).contains(kind) }?.name
    }

    private static func kind(_ section: Playbook.Section) -> String {
        VerdictKind(rawValue: section.name) == nil ? "exception" : "verdict"
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
}

extension Playbook.Entry {
    /// The names of the kinds of syntax errors that it is about.
    fileprivate var kinds: [String] {
        forms.compactMap { if case .syntax(let name) = $0 { name } else { nil } }
    }
}
