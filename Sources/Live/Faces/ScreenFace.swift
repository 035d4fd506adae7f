import Coach
import Glibc
import Page
import Practice
import Presentation

/// The whole screen of a terminal.
final class ScreenFace: LiveFace {
    private let context: Context
    private var writer: FrameWriter
    private var decoder = KeyDecoder()
    private var size = ScreenSize.ofTerminal()
    private var cache: (key: PanelKey, lines: PanelLines)?

    init(_ context: Context) {
        self.context = context
        writer = FrameWriter(context.output)
    }

    func begin() {
        _ = TerminalMode.enter()
        // What was typed at another program is not ours to complete.
        decoder = KeyDecoder()
        redraw()
    }

    func end() { TerminalMode.leave() }

    func redraw() {
        size = ScreenSize.ofTerminal()
        writer.forget()
    }

    var keyTimeout: Double? { decoder.patience }

    func events(_ bytes: [UInt8]) -> [LiveEvent] { decoder.decode(bytes).map { .key($0) } }

    func lateEvents() -> [LiveEvent] { decoder.flush().map { .key($0) } }

    func show(_ model: inout LiveModel) throws {
        _ = model.takeMessages()
        let before = cache
        let lines = panel(model)
        // A cause that is found later stands above what is read already.
        if model.top > 0, model.panel == .verdict, let before, before.key.panel == .verdict,
            before.key.revision + 1 == model.panelRevision
        {
            model.top += lines.count - before.lines.count
        }
        let screen = LiveScreen(
            size: size, showsLinks: Self.showsLinks(context.environment), shown: context.shown)
        let layout = screen.layout(model, lines: lines)
        model.top = layout.top
        model.lastTop = layout.lastTop
        model.pageRows = layout.pageRows
        let bytes = writer.update(to: layout.frame, size: size)
        if !bytes.isEmpty { try context.output.control(bytes) }
    }

    // MARK: - The panel

    /// What the panel's text depends on; it is made anew only where this differs.
    private struct PanelKey: Equatable {
        var panel: LiveModel.Panel
        var revision: Int
        var columns: Int
        var chosenItem: Int
        var entries: Int
        var plan: TodayPlan
        var mode: Attempt.Mode?
    }

    private func panel(_ model: LiveModel) -> PanelLines {
        if model.panel == .list, let list = model.list {
            return ListPanel(list, in: model.catalog, width: size.columns).lines
        }
        let key = PanelKey(
            panel: model.panel, revision: model.panelRevision, columns: size.columns, chosenItem: model.chosenItem,
            entries: model.learner.entries.count, plan: model.plan, mode: model.desk?.mode)
        if let cache, cache.key == key { return cache.lines }
        let output = Output(isStyled: false, width: min(size.columns, Self.widestText))
        let text = PanelText(model: model, output: output, shown: context.shown).render()
        let lines = PanelLines(ScreenText.lines(text, width: size.columns))
        cache = (key, lines)
        return lines
    }

    /// Running text is not wider than can be read with ease.
    private static let widestText = 100

    /// Whether links are understood, and the terminal does not make them itself.
    static func showsLinks(_ environment: [String: String]) -> Bool {
        let term = environment["TERM"] ?? ""
        let makesOwn =
            environment["TERM_PROGRAM"] == "vscode" || environment["TERMINAL_EMULATOR"] == "JetBrains-JediTerm"
        return !makesOwn && term != "linux" && term != "dumb" && !term.hasPrefix("screen")
    }
}
