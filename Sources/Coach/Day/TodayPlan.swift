import Catalog
import System

/// What there is to do today: rebuilds that are due, then new exercises, as far as the day's minutes reach.
package struct TodayPlan: Sendable, Equatable {
    package struct Item: Sendable, Equatable {
        package enum Kind: Sendable, Equatable {
            /// A rebuild that is under way.
            case begun
            case due(rung: Int, since: CivilDay)
            /// A rebuild before its day, since a trap that was met a while ago can be fallen into there.
            case again(trap: String)
            case next
        }

        package var id: ExerciseID
        package var title: String
        /// How long it takes this learner, about: a new one takes longer than its par time.
        package var minutes: Int
        package var kind: Kind
        /// The exercise whose rebuild it stands for, being related to it.
        package var standsFor: ExerciseID?
        /// How surely it is still remembered, from 0 to 1; nothing for a new one.
        package var recall: Double?
        /// The trap that it is chosen for, being new.
        package var trap: String?
        package var isRebuild: Bool { kind != .next }
        /// Whether beginning it puts an earlier answer away.
        package var beginsRebuild: Bool {
            switch kind {
            case .due, .again: true
            case .begun, .next: false
            }
        }

        package init(id: ExerciseID, title: String, minutes: Int, kind: Kind) {
            self.id = id
            self.title = title
            self.minutes = minutes
            self.kind = kind
        }
    }

    /// An exercise that is due on a day to come.
    package struct Coming: Sendable, Equatable {
        package var id: ExerciseID
        package var title: String
        package var day: CivilDay

        package init(id: ExerciseID, title: String, day: CivilDay) {
            self.id = id
            self.title = title
            self.day = day
        }
    }

    /// A rebuild that is due, as the catalog has it.
    package struct Due: Sendable, Equatable {
        package var id: ExerciseID
        package var title: String
        package var minutes: Int
        package var rung: Int
        package var since: CivilDay
        /// How surely it is still remembered, from 0 to 1.
        package var recall: Double?
    }

    /// Sunday, as ``CivilDay/weekday`` counts: the day on which rebuilds are mixed over the topics.
    package static let weekdayOfReview = 6

    package var items: [Item]
    /// Whether nothing was ever attempted.
    package var isFirstDay: Bool
    package var accepted: Int
    package var total: Int
    /// Exercises that are not accepted and cannot be read, so that they are not offered.
    package var broken: Int
    /// Exercises that are not accepted and not offered: others come first, or they need a newer Python.
    package var held: Int
    package var today = CivilDay(number: 0)
    /// Everything that is due, whether today's minutes reach it or not, those first that gain most for a minute of work.
    package var due: [Due] = []
    /// The minutes a day that the learner has chosen, and how many of them are used today.
    package var minutesADay = 30
    package var minutesUsed = 0
    /// Whether the learner has never said how many minutes they want.
    package var minutesAreAsked = false
    /// Rebuilds that are due and do not fit into the day; they wait, and lose nothing by it.
    package var waiting = 0
    /// Rebuilds that the learner has put off.
    package var postponed = 0
    /// The last day of a rest that today is in.
    package var restEnd: CivilDay?
    /// What comes where the learner goes on although the day's minutes are used.
    package var further: Item?
    /// The rebuild that is due next, after today.
    package var coming: Coming?

    package init(items: [Item], isFirstDay: Bool, accepted: Int, total: Int, broken: Int = 0, held: Int = 0) {
        self.items = items
        self.isFirstDay = isFirstDay
        self.accepted = accepted
        self.total = total
        self.broken = broken
        self.held = held
    }

    /// What today asks for, never more than what is left of the day's minutes: an exercise that is longer than a day is
    /// asked for in parts.
    package var minutes: Int { min(items.reduce(0) { $0 + $1.minutes }, minutesLeft) }

    package var minutesLeft: Int { max(0, minutesADay - minutesUsed) }

    /// Whether the day's minutes are used, so that nothing more is asked.
    package var isFull: Bool { items.isEmpty && minutesUsed > 0 && (further != nil || waiting > 0) }

    /// What is handed out: a rebuild that is under way, else the next exercise. A rebuild that is only due is begun by the
    /// learner, since it puts an earlier answer away.
    package var current: Item? { items.first { $0.kind == .begun } ?? items.first { $0.kind == .next } }

    /// Whether today's rebuilds are a review of the week, over several topics.
    package var isWeekReview: Bool {
        today.weekday == Self.weekdayOfReview
            && Set(items.filter(\.isRebuild).map { "\($0.id.track)/\($0.id.topic)" }).count > 1
    }

    /// What a command means that names no exercise.
    package var meant: Item? { current ?? further }
}
