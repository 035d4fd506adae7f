import Coach
import Presentation

/// The list of all exercises.
extension PanelText {
    /// The list, and the line of the exercise that is chosen.
    func list() -> (text: String, chosenLine: Int) {
        guard let list = model.list else { return ("", 0) }
        let shown = list.shown
        var lines = [heading(list, shown.count), ""]
        var chosenLine = 0
        var topic = ""
        let width = shown.map { DisplayWidth.of($0.title) }.max() ?? 0
        let marksWidth = list.all.map { Self.marks($0).count }.max() ?? 0
        for (index, entry) in shown.enumerated() {
            let title = "\(entry.track): \(entry.topic)"
            if title != topic {
                if !topic.isEmpty { lines.append("") }
                lines.append(output.styled(title, .bold))
                topic = title
            }
            if index == list.chosen { chosenLine = lines.count }
            lines.append(
                line(entry, number: index + 1, isChosen: index == list.chosen, width: width, marksWidth: marksWidth))
        }
        if shown.isEmpty { lines.append("Nothing fits. Backspace takes letters away, Tab changes the filter.") }
        return (lines.joined(separator: "\n") + "\n", chosenLine)
    }

    private func heading(_ list: ListState, _ count: Int) -> String {
        let accepted = list.all.count { $0.standing == .accepted }
        let filters = ListState.Filter.allCases.map { filter in
            filter == list.filter ? output.styled("[\(filter.rawValue)]", .bold) : filter.rawValue
        }
        return "\(accepted) of \(list.all.count) accepted, \(count) shown    " + filters.joined(separator: "  ")
    }

    private func line(_ entry: ListedExercise, number: Int, isChosen: Bool, width: Int, marksWidth: Int) -> String {
        let standing = output.styled(entry.standingWord.padded(to: 8), entry.standingStyle)
        let marks = marksWidth == 0 ? "" : output.styled(Self.marks(entry).padded(to: marksWidth), .cyan) + " "
        let padding = String(repeating: " ", count: max(0, width - DisplayWidth.of(entry.title)))
        let title = isChosen ? output.styled(entry.title, .bold) : entry.title
        let rest = output.styled("\("\(entry.minutes)".leftPadded(to: 3)) min  \(entry.id)", .faint)
        return "\(isChosen ? "›" : " ")\("\(number)".leftPadded(to: 3)) \(standing) \(marks)\(title)\(padding)  \(rest)"
    }

    private static func marks(_ entry: ListedExercise) -> String { entry.furtherMarks.joined(separator: " ") }
}

extension String {
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - count)) + self
    }
}
