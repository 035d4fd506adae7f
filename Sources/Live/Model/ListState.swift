import Coach

/// The list as it is looked at: what is searched for, the filter, and the exercise that is chosen.
///
/// What is shown is found when the search or the filter changes, and not for each key.
struct ListState: Sendable, Equatable {
    enum Filter: String, CaseIterable, Sendable {
        case all
        case due
        case weak
        case new
        case tried
        case known
        case accepted
    }

    let all: [ListedExercise]
    var search = "" { didSet { find() } }
    var filter = Filter.all { didSet { find() } }
    /// Among those that are shown.
    var chosen = 0
    /// Those that fit the filter and what is typed.
    private(set) var shown: [ListedExercise]
    private(set) var rows: ListRows

    init(all: [ListedExercise]) {
        self.all = all
        shown = all
        rows = ListRows(all)
    }

    /// What is typed, as a filter.
    var typed: ListFilter { ListFilter(typed: search) }

    private mutating func find() {
        let typed = typed
        var wanted = typed
        if filter != .all { wanted.marks.insert(filter.rawValue) }
        shown = wanted.isEmpty ? all : all.filter(wanted.admits)
        rows = ListRows(shown, isSearched: !typed.isEmpty)
        chosen = max(0, min(chosen, shown.count - 1))
    }

    var chosenExercise: ListedExercise? { shown.indices.contains(chosen) ? shown[chosen] : nil }

    mutating func move(_ distance: Int) {
        chosen = max(0, min(shown.count - 1, chosen + distance))
    }

    /// Goes to the next filter, or to the one before.
    mutating func turnFilter(_ distance: Int) {
        let filters = Filter.allCases
        let index = filters.firstIndex(of: filter)!
        filter = filters[(index + distance + filters.count) % filters.count]
        chosen = 0
    }

    mutating func type(_ text: String) {
        // Elsewhere a slash begins a search; within a word it belongs to a path.
        search += search.isEmpty && text.hasPrefix("/") ? String(text.dropFirst()) : text
        chosen = 0
    }

    /// Takes the last letter away.
    mutating func eraseLetter() {
        if !search.isEmpty { search.removeLast() }
        chosen = 0
    }
}
