import Page
import Presentation

/// Lays a live session out on a screen: what is at hand above, the panel in the middle, what happened and the keys below.
struct LiveScreen {
    let size: ScreenSize
    let showsLinks: Bool
    let shown: @Sendable (String) -> String

    struct Layout {
        var frame: Frame
        /// How many lines the panel can show at once, and the furthest line that may stand on top.
        var pageRows: Int
        var lastTop: Int
        /// The line that does stand on top.
        var top: Int
    }

    /// Below this many rows all goes to the panel but the title and what happened.
    private static let fewRows = 12
    /// What happened is said whole, in as many lines, where there is room.
    private static let mostStatusLines = 4

    /// - Parameter lines: those of the panel.
    func layout(_ model: LiveModel, lines: PanelLines) -> Layout {
        let isSmall = size.rows < Self.fewRows
        let head = isSmall ? [title(model)] : [title(model), place(model), rule()]
        let status = status(model, mostLines: isSmall ? 1 : Self.mostStatusLines)
        let footRows = status.lines.count + (isSmall ? 0 : 2)
        let rows = max(0, size.rows - head.count - footRows)
        let lastTop = max(0, lines.count - rows)
        var top = max(0, min(model.top, lastTop))
        if let chosenLine = lines.chosen { top = max(0, min(lastTop, chosenLine - rows / 2)) }
        let visible = lines[top..<min(lines.count, top + rows)]
        let padding = Array(repeating: StyledText(), count: rows - visible.count)
        var frame = Frame(lines: head + visible + padding, cursor: nil)
        if !isSmall { frame.lines.append(rule(position(top, visible.count, lines.count))) }
        if let column = status.cursor { frame.cursor = Frame.Cursor(row: frame.lines.count, column: column) }
        frame.lines += status.lines
        if !isSmall { frame.lines.append(keys(model)) }
        frame.lines = Array(frame.lines.prefix(size.rows))
        return Layout(frame: frame, pageRows: rows, lastTop: lastTop, top: top)
    }

    private var output: Output { Output(isStyled: false, width: size.columns) }

    // MARK: - Above

    private func title(_ model: LiveModel) -> StyledText {
        let accepted = model.plan.accepted
        let total = model.plan.total
        let bar = progressBar(accepted, of: total)
        let clock = model.timeLeft.flatMap(Wording.left).map { $0 + "  " } ?? ""
        let right = clock + (size.columns >= 60 ? "\(bar)  \(accepted) of \(total)" : "\(accepted) of \(total)")
        let room = size.columns - DisplayWidth.of(right) - 2
        let name =
            switch model.panel {
            case .list: "All exercises"
            case .help: "Keys"
            case .today: "Today"
            default: model.desk.map { $0.exercise.title } ?? "Reprise"
            }
        let left = ScreenText.cut("\(name, .strong)", width: max(1, room))
        let gap = String(repeating: " ", count: max(1, size.columns - left.width - DisplayWidth.of(right)))
        return ScreenText.cut("\(left)\(gap)\(right)", width: size.columns)
    }

    private func progressBar(_ done: Int, of total: Int) -> String {
        let width = 10
        let filled = total == 0 ? 0 : done == 0 ? 0 : max(1, done * width / total)
        return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    }

    /// Where the learner's file is, as a link where the terminal can follow one.
    private func place(_ model: LiveModel) -> StyledText {
        switch model.panel {
        case .list:
            let how = "Type to search: words, due, weak, new, level 2. Enter opens what is chosen."
            return ScreenText.cut("\(how)", width: size.columns)
        case .help, .today: return StyledText()
        default: break
        }
        guard let desk = model.desk, let path = desk.paths.first else { return StyledText() }
        let mode = desk.isClosedBook ? "  rebuild, closed book" : ""
        let more = desk.paths.count > 1 ? " and \(desk.paths.count - 1) more" : ""
        let room = size.columns - mode.count - more.count
        let text = Self.cutAtStart(VisibleText.line(shown(path).utf8), width: room)
        let link = StyledText(text, link: showsLinks ? Self.address(path) : nil)
        return ScreenText.cut("\(link)\(more)\(mode, .notice)", width: size.columns)
    }

    /// The end of a path says more than its beginning.
    static func cutAtStart(_ text: String, width: Int) -> String {
        guard DisplayWidth.of(text) > width else { return text }
        var result = Substring(text)
        while !result.isEmpty, DisplayWidth.of(result) > width - 1 { result = result.dropFirst() }
        return "…" + result
    }

    private static func address(_ path: String) -> String {
        let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-_.~".utf8)
        let escaped = path.utf8.map { byte in
            plain.contains(byte)
                ? String(Unicode.Scalar(byte)) : "%" + byte.hexadecimal(digits: 2, uppercase: true)
        }
        return "file://" + escaped.joined()
    }

    private func rule(_ text: String = "") -> StyledText {
        let words = text.isEmpty ? "" : " \(text) "
        let left = text.isEmpty ? 0 : 2
        let right = max(0, size.columns - left - DisplayWidth.of(words))
        let line = String(repeating: "─", count: left) + words + String(repeating: "─", count: right)
        return ScreenText.cut("\(line, .faint)", width: size.columns)
    }

    private func position(_ top: Int, _ visible: Int, _ count: Int) -> String {
        if count <= visible { return "" }
        let range = "lines \(top + 1) to \(top + visible) of \(count)"
        return top + visible < count ? range + ", space for more" : range
    }

    // MARK: - Below

    /// What happened last or what is asked, and the column of the cursor where something is typed.
    private func status(_ model: LiveModel, mostLines: Int) -> (lines: [StyledText], cursor: Int?) {
        if let prompt = model.prompt, let text = prompt.text {
            return typed(LiveWording.question(prompt, model) + " ", text)
        }
        if let prompt = model.prompt { return (wrapped(LiveWording.question(prompt, model), mostLines, .strong), nil) }
        if model.panel == .list, let list = model.list { return typed("Search: ", list.search) }
        let isGood = model.message.hasPrefix("accepted")
        return (wrapped(VisibleText.line(model.message.utf8), mostLines, isGood ? .good : .plain), nil)
    }

    private func typed(_ question: String, _ text: String) -> (lines: [StyledText], cursor: Int?) {
        let room = max(4, size.columns - DisplayWidth.of(question) - 1)
        let shown = Self.cutAtStart(VisibleText.line(text.utf8), width: room)
        let column = DisplayWidth.of(question) + DisplayWidth.of(shown)
        return ([ScreenText.cut("\(question, .strong)\(shown)", width: size.columns)], column)
    }

    private func wrapped(_ sentence: String, _ mostLines: Int, _ style: StyledText.Style) -> [StyledText] {
        let parts = output.wrapped(StyledText(sentence, style)).lines
        var lines = Array(parts.prefix(mostLines))
        if parts.count > mostLines { lines[mostLines - 1] = parts[(mostLines - 1)...].joined(separator: " ") }
        if lines.isEmpty { lines = [StyledText()] }
        return lines.map { ScreenText.cut($0, width: size.columns) }
    }

    /// As many keys as fit, those that lead out last.
    private func keys(_ model: LiveModel) -> StyledText {
        var text = StyledText()
        var width = 0
        let hints = LiveKeys.now(model)
        let reserved = hints.suffix(2).reduce(0) { $0 + $1.width + 2 }
        for (index, hint) in hints.enumerated() {
            let isLast = index >= hints.count - 2
            guard width + hint.width + (isLast ? 0 : reserved) <= size.columns else { continue }
            text += "\(width == 0 ? "" : "  ")\(hint.key, .strong) \(hint.label, .faint)"
            width += hint.width + 2
        }
        return ScreenText.cut(text, width: size.columns)
    }
}
