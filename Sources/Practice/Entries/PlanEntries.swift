import Catalog
import FoundationEssentials
import System

/// An exercise that placement has found to be known, so that it is not handed out as new.
package struct ExerciseKnown: Sendable, Equatable {
    package var id: String
    package var time: Timestamp
    package var exercise: String
    /// The id of the attempt that has shown it, which may be at another exercise; nothing where it was said only.
    package var attempt: String?
    /// Whether this takes back what was said before.
    package var isTakenBack: Bool

    package init(exercise: ExerciseID, attempt: String?, isTakenBack: Bool = false, at date: Date) {
        self.init(
            id: newJournalID(), time: Timestamp(date), exercise: exercise.description, attempt: attempt,
            isTakenBack: isTakenBack)
    }

    package init(id: String, time: Timestamp, exercise: String, attempt: String?, isTakenBack: Bool = false) {
        self.id = id
        self.time = time
        self.exercise = exercise
        self.attempt = attempt
        self.isTakenBack = isTakenBack
    }
}

/// Where new exercises are to come from.
package struct StartChosen: Sendable, Equatable {
    package var id: String
    package var time: Timestamp
    /// A track, a topic as `track/topic`, or an exercise's id; nothing for the catalog's own order.
    package var place: String?

    package init(place: String?, at date: Date) {
        self.init(id: newJournalID(), time: Timestamp(date), place: place)
    }

    package init(id: String, time: Timestamp, place: String?) {
        self.id = id
        self.time = time
        self.place = place
    }
}

/// An exercise that the learner has put off: "not today".
package struct Postponed: Sendable, Equatable {
    package var id: String
    package var time: Timestamp
    package var exercise: String
    /// The day on which it is offered again.
    package var until: CivilDay

    package init(exercise: ExerciseID, until: CivilDay, at date: Date) {
        self.init(id: newJournalID(), time: Timestamp(date), exercise: exercise.description, until: until)
    }

    package init(id: String, time: Timestamp, exercise: String, until: CivilDay) {
        self.id = id
        self.time = time
        self.exercise = exercise
        self.until = until
    }
}

/// Days on which nothing is asked: "enough for today", or a holiday.
package struct Rest: Sendable, Equatable {
    package var id: String
    package var time: Timestamp
    package var from: CivilDay
    /// The last day of it; the day before `from` ends all rest from that day on.
    package var through: CivilDay

    package var endsRest: Bool { through < from }

    package init(from: CivilDay, through: CivilDay, at date: Date) {
        self.init(id: newJournalID(), time: Timestamp(date), from: from, through: through)
    }

    package init(id: String, time: Timestamp, from: CivilDay, through: CivilDay) {
        self.id = id
        self.time = time
        self.from = from
        self.through = through
    }
}

/// A rebuild that was begun and put back, with the earlier answer in its place again.
package struct RebuildCancelled: Sendable, Equatable {
    package var id: String
    package var time: Timestamp
    package var exercise: String

    package init(exercise: ExerciseID, at date: Date) {
        self.init(id: newJournalID(), time: Timestamp(date), exercise: exercise.description)
    }

    package init(id: String, time: Timestamp, exercise: String) {
        self.id = id
        self.time = time
        self.exercise = exercise
    }
}
