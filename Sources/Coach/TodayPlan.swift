import Catalog
import FoundationEssentials
import System

/// What there is to do today: rebuilds that are due, then the next exercise.
package struct TodayPlan: Sendable, Equatable {
    package struct Item: Sendable, Equatable {
        package enum Kind: Sendable, Equatable {
            /// A rebuild that is under way.
            case begun
            case due(rung: Int, since: CivilDay)
            case next
        }

        package var id: ExerciseID
        package var title: String
        package var minutes: Int
        package var kind: Kind
        package var isRebuild: Bool { kind != .next }

        package init(id: ExerciseID, title: String, minutes: Int, kind: Kind) {
            self.id = id
            self.title = title
            self.minutes = minutes
            self.kind = kind
        }
    }

    package var items: [Item]
    /// Whether nothing was ever attempted.
    package var isFirstDay: Bool
    package var accepted: Int
    package var total: Int
    /// Exercises that are not accepted and cannot be read, so that they are not offered.
    package var broken: Int
    /// Exercises that are not accepted and not offered: others come first, or they need a newer Python.
    package var held: Int

    package init(items: [Item], isFirstDay: Bool, accepted: Int, total: Int, broken: Int = 0, held: Int = 0) {
        self.items = items
        self.isFirstDay = isFirstDay
        self.accepted = accepted
        self.total = total
        self.broken = broken
        self.held = held
    }

    package var minutes: Int { items.reduce(0) { $0 + $1.minutes } }

    /// What is handed out, and what a command means that names no exercise: a rebuild that is under way, else the next
    /// exercise. A rebuild that is only due is begun by the learner, since it puts an earlier answer away.
    package var current: Item? { items.first { $0.kind == .begun } ?? items.first { $0.kind == .next } }
}
