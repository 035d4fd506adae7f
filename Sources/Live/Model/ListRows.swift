import Coach
import Presentation

/// Which row of the screen has which exercise of the list; no word of it is laid out yet.
struct ListRows: Sendable, Equatable {
    enum Row: Sendable, Equatable {
        case heading
        /// What is searched for, in words.
        case search
        case blank
        /// The name of the topic that an exercise belongs to, by its place in the list.
        case topic(Int)
        case exercise(Int)
        /// That there is none.
        case nothing
    }

    private(set) var rows: [Row]
    /// The row of each exercise.
    private(set) var places: [Int] = []
    /// Columns of the widest title.
    private(set) var titleWidth = 0

    init(_ shown: [ListedExercise], isSearched: Bool = false) {
        rows = isSearched ? [.heading, .search, .blank] : [.heading, .blank]
        for (index, entry) in shown.enumerated() {
            let before = index > 0 ? shown[index - 1] : nil
            if before?.topic != entry.topic || before?.track != entry.track {
                if before != nil { rows.append(.blank) }
                rows.append(.topic(index))
            }
            places.append(rows.count)
            rows.append(.exercise(index))
            titleWidth = max(titleWidth, DisplayWidth.of(entry.title))
        }
        if shown.isEmpty { rows.append(.nothing) }
    }
}
