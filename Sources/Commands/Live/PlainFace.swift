/// Lines one after the other, which a screen reader can follow: nothing is drawn over, and what happens is one line.
final class PlainFace: LiveFace {
    private let context: Context
    private var pending: [UInt8] = []
    private var shownRevision = 0
    private var shownPrompt: LiveModel.Prompt?
    private var headline: String?

    init(_ context: Context) {
        self.context = context
    }

    func begin() {}
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

    func show(_ model: inout LiveModel) {
        // A new verdict is one line; the whole of it is printed when it is asked for.
        let isNewVerdict = model.panel == .verdict && model.graded?.attempt.id != headline
        if model.panelRevision != shownRevision {
            shownRevision = model.panelRevision
            if !isNewVerdict { printPanel(model) }
        }
        for message in model.takeMessages() {
            context.output.print(
                VisibleText.line(message.utf8) + (isNewVerdict ? " v and Enter: the whole." : "") + "\n")
        }
        if isNewVerdict { headline = model.graded?.attempt.id }
        if let prompt = model.prompt, prompt != shownPrompt {
            context.output.print(Wording.question(prompt, model) + "\n")
        }
        shownPrompt = model.prompt
    }

    private func printPanel(_ model: LiveModel) {
        let plain = Output(isStyled: false, width: context.output.width)
        let text = PanelText(model: model, output: plain, shown: context.shown).render()
        context.output.print("\n" + text + "\n")
    }
}
