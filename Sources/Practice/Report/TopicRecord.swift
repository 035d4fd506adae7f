import Checks
import System

/// What was built again of a topic, when, and with how much help: a fold over the journal.
package struct TopicRecord: Sendable {
    /// An exercise that was built again from an empty file, and accepted.
    package struct Rebuild: Sendable, Equatable {
        package var day: CivilDay
        /// Since the exercise was accepted for the first time.
        package var daysLater: Int
        /// Answers that were not accepted before the one that was.
        package var misses: Int
        package var hints: Int
        package var peeks: Int
        /// Whether a hint or the solution was seen earlier on the same day, so that it may still have been in mind.
        package var isOnDayOfHelp: Bool
        /// Whether the exercise asks for something else than it did when it was accepted for the first time.
        package var isOfOtherContent: Bool

        package var isWithoutHelp: Bool { hints == 0 && peeks == 0 && !isOnDayOfHelp }
    }

    /// A related exercise that was built in the place of another.
    package struct Substitute: Sendable, Equatable {
        package var exercise: String
        package var day: CivilDay
    }

    package struct Exercise: Sendable, Equatable {
        package var id: String
        package var wasTried = false
        package var isKnown = false
        /// The day of the first accepted answer.
        package var accepted: CivilDay?
        /// The earliest first.
        package var rebuilds: [Rebuild] = []
        /// The last one that was built in its place.
        package var substitute: Substitute?

        /// The last one without a hint or a look at the solution.
        package var proof: Rebuild? { rebuilds.last { $0.isWithoutHelp } }
    }

    /// In the order in which they were asked for.
    package let exercises: [Exercise]

    /// - Parameter ids: all exercises that are to be told of, also those that the journal does not know.
    package init(_ entries: [JournalEntry], exercises ids: [String], calendar: PracticeCalendar) {
        var states = Dictionary(ids.map { ($0, ExerciseRecord($0)) }) { first, _ in first }
        for entry in entries {
            if let attempt = entry.asAttempt, attempt.isAccepted, let other = attempt.standsFor,
                other != attempt.exercise
            {
                states[other]?.exercise.substitute = Substitute(exercise: attempt.exercise, day: calendar.day(attempt))
            }
            if let id = entry.exercise { states[id]?.add(entry, calendar) }
        }
        exercises = ids.compactMap { states[$0]?.exercise }
    }
}
