import Coach
import Page
import Presentation

/// The list of all exercises.
extension PanelText {
    /// The list, and the line of the exercise that is chosen.
    func list() -> (text: StyledText, chosenLine: Int) {
        guard let list = model.list else { return (StyledText(), 0) }
        let shown = list.shown
        var lines = [heading(list, shown.count)]
        let typed = ListFilter(typed: list.search)
        if !typed.isEmpty { lines += output.wrapped("Only: \(Wording.filter(typed, in: model.catalog))").lines }
        lines.append(StyledText())
        var chosenLine = 0
        var topic = ""
        let width = shown.map { DisplayWidth.of($0.title) }.max() ?? 0
        let marksWidth = list.all.map { Self.marks($0).count }.max() ?? 0
        for (index, entry) in shown.enumerated() {
            let title = "\(entry.track): \(entry.topic)"
            if title != topic {
                if !topic.isEmpty { lines.append(StyledText()) }
                lines.append("\(title, .strong)")
                topic = title
            }
            if index == list.chosen { chosenLine = lines.count }
            lines.append(
                line(entry, number: index + 1, isChosen: index == list.chosen, width: width, marksWidth: marksWidth))
        }
        if shown.isEmpty { lines.append("Nothing fits. Backspace takes letters away, Tab changes the filter.") }
        return (lines.joined(separator: "\n") + "\n", chosenLine)
    }

    private func heading(_ list: ListState, _ count: Int) -> StyledText {
        let accepted = list.all.count { $0.standing == .accepted }
        let filters = ListState.Filter.allCases.map { filter -> StyledText in
            filter == list.filter ? "\("[\(filter.rawValue)]", .strong)" : "\(filter.rawValue)"
        }
        return "\(accepted) of \(list.all.count) accepted, \(count) shown    " + filters.joined(separator: "  ")
    }

    private func line(_ entry: ListedExercise, number: Int, isChosen: Bool, width: Int, marksWidth: Int) -> StyledText {
        let standing: StyledText = "\(entry.standingWord, entry.standingStyle)"
        let marks: StyledText = marksWidth == 0 ? "" : "\(Self.marks(entry).padded(to: marksWidth), .code) "
        let title: StyledText = "\(entry.title, isChosen ? .strong : .plain)"
        let start: StyledText =
            "\(isChosen ? "›" : " ")\("\(number)".leftPadded(to: 3)) \(standing.padded(to: 8)) \(marks)"
        return start + title.padded(to: width)
            + "  \("\("\(entry.minutes)".leftPadded(to: 3)) min  \(entry.id)", .faint)"
    }

    private static func marks(_ entry: ListedExercise) -> String { entry.furtherMarks.joined(separator: " ") }
}

extension String {
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - count)) + self
    }
}
