import FoundationEssentials
import System

/// An exercise to build again from an empty file.
package struct DueRebuild: Sendable, Equatable {
    package var exercise: String
    /// From 1 to 4.
    package var rung: Int
    package var dueSince: Date
}

/// When each exercise is to be built again: a fold over the journal.
///
/// The first accepted answer puts an exercise on rung 1. A clean rebuild, accepted at the first try and without hints or
/// a look at the solution, climbs; one after failures has to be repeated at the same rung; giving up goes back to the
/// first. A rebuild long before it is due changes nothing: remembering for an hour says nothing about a month.
package struct ReviewSchedule: Sendable {
    /// From a pass to the next rebuild, in days, for each rung.
    package static let days = [1, 7, 30, 90]

    /// How long before it is due a rebuild counts: who practises at seven in the evening is not held to the minute.
    private static let earliness = Timestamp.secondsADay / 2

    private struct Place {
        /// Rungs climbed, from 0 to 4. After the last one it comes back at the last one's distance.
        var climbed = 0
        var since: Timestamp
        /// Whether something went wrong in the rebuild that is under way.
        var isSpoiled = false

        var rung: Int { min(climbed, days.count - 1) + 1 }
        var due: Int { since.seconds + days[rung - 1] * Timestamp.secondsADay }
    }

    private var places: [String: Place] = [:]

    package init(_ entries: some Sequence<JournalEntry>) {
        for entry in entries { add(entry) }
    }

    /// Takes in what has just been written to the journal.
    package mutating func add(_ entry: JournalEntry) {
        switch entry {
        case .attempt(let attempt): add(attempt)
        case .solution(let solution) where solution.gaveUp:
            guard places[solution.exercise] != nil else { return }
            // The pass that follows shows only that the solution can be copied.
            places[solution.exercise] = Place(since: solution.time, isSpoiled: true)
        case .solution, .hint, .note: break
        }
    }

    private mutating func add(_ attempt: Attempt) {
        guard var place = places[attempt.exercise] else {
            if attempt.isAccepted { places[attempt.exercise] = Place(since: attempt.time) }
            return
        }
        if attempt.mode == .solve { return }
        if !attempt.isAccepted {
            place.isSpoiled = true
        } else if place.isSpoiled || attempt.hints > 0 || attempt.peeks > 0 {
            place.isSpoiled = false
            place.since = attempt.time
        } else if attempt.time.seconds >= place.due - Self.earliness {
            place.climbed = min(place.climbed + 1, Self.days.count)
            place.since = attempt.time
        }
        places[attempt.exercise] = place
    }

    /// What is due, the longest first.
    package func due(at date: Date) -> [DueRebuild] {
        let now = Timestamp(date).seconds
        return places.filter { $0.value.due <= now }.sorted { ($0.value.due, $0.key) < ($1.value.due, $1.key) }
            .map { DueRebuild(exercise: $0.key, rung: $0.value.rung, dueSince: Timestamp(seconds: $0.value.due).date) }
    }

    /// The rung of the next rebuild, from 1 to 4; 0 where the exercise was never accepted.
    package func rung(_ exercise: String) -> Int { places[exercise]?.rung ?? 0 }

    /// How many rungs have been climbed, from 0 to 4.
    package func climbed(_ exercise: String) -> Int { places[exercise]?.climbed ?? 0 }

    package func nextDue(_ exercise: String) -> Date? {
        places[exercise].map { Timestamp(seconds: $0.due).date }
    }

    /// Every exercise that has a place.
    package var exercises: [String] { places.keys.sorted() }
}
