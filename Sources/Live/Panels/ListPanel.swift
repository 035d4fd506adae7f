import Catalog
import Coach
import Page
import Presentation

/// The list of all exercises, each row of which is laid out when it is looked at.
struct ListPanel {
    private let list: ListState
    private let width: Int
    private let marksWidth: Int
    private let accepted: Int
    private let catalog: ExerciseCatalog

    init(_ list: ListState, in catalog: ExerciseCatalog, width: Int) {
        self.list = list
        self.catalog = catalog
        self.width = width
        marksWidth = list.all.map { Self.marks($0).count }.max() ?? 0
        accepted = list.all.count { $0.standing == .accepted }
    }

    /// One line each, so that what is chosen can be followed.
    var lines: PanelLines {
        let rows = list.rows.rows
        let chosen = list.rows.places.indices.contains(list.chosen) ? list.rows.places[list.chosen] : 0
        return PanelLines(count: rows.count, chosen: chosen) { ScreenText.cut(text(rows[$0]), width: width) }
    }

    private func text(_ row: ListRows.Row) -> StyledText {
        switch row {
        case .heading: heading
        case .search: "Only: \(Wording.filter(list.typed, in: catalog))"
        case .blank: StyledText()
        case .topic(let index): "\("\(list.shown[index].track): \(list.shown[index].topic)", .strong)"
        case .exercise(let index): line(list.shown[index], number: index + 1, isChosen: index == list.chosen)
        case .nothing: "Nothing fits. Backspace takes letters away, Tab changes the filter."
        }
    }

    private var heading: StyledText {
        let filters = ListState.Filter.allCases.map { filter -> StyledText in
            filter == list.filter ? "\("[\(filter.rawValue)]", .strong)" : "\(filter.rawValue)"
        }
        return "\(accepted) of \(list.all.count) accepted, \(list.shown.count) shown    "
            + filters.joined(separator: "  ")
    }

    private func line(_ entry: ListedExercise, number: Int, isChosen: Bool) -> StyledText {
        let standing: StyledText = "\(entry.standingWord, entry.standingStyle)"
        let marks: StyledText = marksWidth == 0 ? "" : "\(Self.marks(entry).padded(to: marksWidth), .code) "
        let title: StyledText = "\(entry.title, isChosen ? .strong : .plain)"
        let start: StyledText =
            "\(isChosen ? "›" : " ")\("\(number)".leftPadded(to: 3)) \(standing.padded(to: 8)) \(marks)"
        return start + title.padded(to: list.rows.titleWidth)
            + "  \("\("\(entry.minutes)".leftPadded(to: 3)) min  \(entry.id)", .faint)"
    }

    private static func marks(_ entry: ListedExercise) -> String { entry.furtherMarks.joined(separator: " ") }
}

extension String {
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - count)) + self
    }
}
