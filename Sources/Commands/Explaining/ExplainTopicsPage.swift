import Diagnosis
import Page
import Presentation

/// What is explained under names, as text: one topic, or what there is.
struct ExplainTopicsPage {
    let output: Output
    /// As it is typed to start this program.
    let command: String

    func page(_ topic: ExplainTopics.Topic) -> StyledText {
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
        if topic.kind == "syntax-family" {
            let family = Playbook.standard.families.filter { $0.name == topic.name }
            text += "\n" + rows(family.flatMap(ExplainTopics.members).map { ($0.name, $0.summary) }) + "\n" + more
        }
        // What Python cannot read has its words by kind, and the kinds by family.
        if ["SyntaxError", "IndentationError", "TabError"].contains(topic.name) { text += "\n" + families }
        return text
    }

    func list(_ topics: [ExplainTopics.Topic]) -> StyledText {
        var text = StyledText()
        for (kind, heading) in [("exception", "Exceptions"), ("", ""), ("trap", "Traps"), ("verdict", "Verdicts")] {
            if kind.isEmpty {
                text += families
            } else {
                text += "\(heading, .strong)\n"
                text += rows(topics.filter { $0.kind == kind }.map { ($0.name, $0.summary) })
            }
            text += "\n"
        }
        return text + more
    }

    /// What Python cannot read: too much for one list, so a line for each family.
    private var families: StyledText {
        let families = Playbook.standard.families.filter { !$0.entries.isEmpty }
        let largest = families.max { $0.entries.count < $1.entries.count }
        let count = families.reduce(0) { $0 + ExplainTopics.members($1).count }
        return "\("Kinds of syntax errors", .strong)\n"
            + rows(families.map { ($0.name, "\($0.summary) \(ExplainTopics.members($0).count.counted("kind")).") })
            + output.wrapped(
                "\(count.counted("kind")) in all. List those of a row with  \(command) explain \(largest?.name ?? "")",
                indent: 2)
    }

    private var more: StyledText { "More on one of them with  \(command) explain NAME\n" }

    /// In columns, of names that stand beside what they mean.
    private static let widestName = 26

    private func rows(_ rows: [(name: String, summary: String)]) -> StyledText {
        let width = min(rows.map(\.name.count).max() ?? 0, Self.widestName)
        return rows.map { name, summary -> StyledText in
            let summary = output.wrapped(summary, indent: width + 4)
            // A name that is too wide has a line of its own.
            guard name.count <= width else { return "  \(name)\n" + summary }
            let padding = String(repeating: " ", count: width - name.count)
            // Wrapping puts the margin in front of the first line, too, where the name belongs.
            return "  \(name)\(padding)  \(summary.dropFirst(width + 4))"
        }.joined()
    }
}
