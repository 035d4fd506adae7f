import Catalog

/// Where new exercises come from: a fold over the journal.
package struct Direction: Sendable, Equatable {
    package enum Source: Sendable, Equatable {
        /// The catalog's own order.
        case usual
        /// What placement asks.
        case placement
        /// A track, a topic or an exercise, as its path.
        case place(String)
    }

    package private(set) var source = Source.usual
    /// Read only where it is asked for: a journal has many attempts.
    private var lastAttempted: String?

    package init() {}

    /// The exercise that was tried last since this was chosen.
    package var lastTried: ExerciseID? { lastAttempted.flatMap { ExerciseID($0) } }

    mutating func add(_ entry: JournalEntry) {
        switch entry {
        case .start(let start):
            source = Self.source(start.place)
            lastAttempted = nil
        case .attempt(let attempt): add(attempt)
        default: break
        }
    }

    mutating func add(_ attempt: Attempt) { lastAttempted = attempt.exercise }

    private static func source(_ place: String?) -> Source {
        switch place {
        case nil, StartChosen.placementUndone: .usual
        case StartChosen.placement: .placement
        case .some(let place): .place(place)
        }
    }
}

extension StartChosen {
    /// The place of an entry with which placement begins, or goes on after it was left for another place.
    package static let placement = "placement"

    /// The place of an entry that takes back all that placement was told, so that it begins anew.
    package static let placementUndone = "placement/undone"
}
