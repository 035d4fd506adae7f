import Page
import Presentation

/// Lines one after the other, which a screen reader can follow: nothing is drawn over, and what happens is one line.
final class PlainFace: LiveFace {
    private let context: Context
    private var pending: [UInt8] = []
    private var shownRevision = 0
    private var shownPrompt: LiveModel.Prompt?
    private var headline: String?
    private var hasBegun = false

    init(_ context: Context) {
        self.context = context
    }

    func begin() throws {
        guard !hasBegun else { return }
        hasBegun = true
        try context.output.print("Type a key and Enter; ? and Enter lists all keys.\n")
    }

    func end() {}
    func redraw() {}
    var keyTimeout: Double? { nil }
    func lateEvents() -> [LiveEvent] { [] }

    func events(_ bytes: [UInt8]) -> [LiveEvent] {
        pending += bytes
        var events: [LiveEvent] = []
        while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
            events.append(.line(String(decoding: pending[..<end], as: UTF8.self)))
            pending.removeFirst(end + 1)
        }
        return events
    }

    func show(_ model: inout LiveModel) throws {
        // A new verdict is one line; the whole of it is printed when it is asked for.
        let isNewVerdict = model.panel == .verdict && model.graded?.attempt.id != headline
        if model.panelRevision != shownRevision {
            shownRevision = model.panelRevision
            if !isNewVerdict { try printPanel(model) }
        }
        if isNewVerdict { try printPlace(model) }
        for message in model.takeMessages() {
            try context.output.print("\(StyledText(message))\(isNewVerdict ? " v and Enter: the whole." : "")\n")
        }
        if isNewVerdict { headline = model.graded?.attempt.id }
        if let prompt = model.prompt, prompt != shownPrompt {
            try context.output.print("\(LiveWording.question(prompt, model))\n")
        }
        shownPrompt = model.prompt
    }

    /// Where an editor is to jump to.
    private func printPlace(_ model: LiveModel) throws {
        guard let graded = model.graded, let desk = model.desk, !graded.verdict.isAccepted else { return }
        let lines = EditorLines(graded.verdict, graded.explanation, of: desk.exercise) { desk.folder + "/" + $0 }.lines
        if let first = lines.first { try context.output.print("\(StyledText(first))\n") }
    }

    private func printPanel(_ model: LiveModel) throws {
        let text =
            model.panel == .list
            ? list(model) : PanelText(model: model, output: context.output, shown: context.shown).render()
        // Without styles, which a screen reader would only stumble over.
        try context.output.print("\n\(StyledText(text.plain))\n")
    }

    /// The list as one reads it aloud.
    private func list(_ model: LiveModel) -> StyledText {
        guard let list = model.list else { return StyledText() }
        var text = StyledText()
        var topic = ""
        for (index, entry) in list.shown.enumerated() {
            if entry.topic != topic { text += "\(entry.track): \(entry.topic).\n" }
            topic = entry.topic
            let marks = entry.marks.joined(separator: ", ")
            text += "\(index + 1). \(entry.title), \(marks), \(Wording.minutes(entry.minutes)).\n"
        }
        if text.isEmpty { text = "Nothing fits.\n" }
        let filters = ListState.Filter.allCases.map(\.rawValue).joined(separator: ", ")
        return text
            + context.output.wrapped(
                "Type a number to open that exercise, words to search for, one of \(filters) to filter, or nothing to go back."
            )
    }
}
