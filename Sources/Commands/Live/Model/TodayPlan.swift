import Catalog
import FoundationEssentials
import Practice

/// What there is to do today: rebuilds that are due, then the next exercise.
struct TodayPlan: Sendable, Equatable {
    struct Item: Sendable, Equatable {
        enum Kind: Sendable, Equatable {
            /// A rebuild that is under way.
            case begun
            case due(rung: Int, since: Date)
            case next
        }

        var id: ExerciseID
        var title: String
        var minutes: Int
        var kind: Kind
        var isRebuild: Bool { kind != .next }
    }

    var items: [Item]
    /// Whether nothing was ever attempted.
    var isFirstDay: Bool
    var accepted: Int
    var total: Int

    var minutes: Int { items.reduce(0) { $0 + $1.minutes } }

    /// - Throws: ``AuthoringFaults``.
    static func make(
        _ learner: LearnerState, catalog: ExerciseCatalog, folder: CatalogFolder, workspace: Workspace, at date: Date
    ) throws -> TodayPlan {
        let ids = catalog.exerciseIDs
        let begun = workspace.rebuilding(in: catalog)
        func item(_ id: ExerciseID, _ kind: Item.Kind) throws -> Item {
            let exercise = try folder.exercise(id, in: catalog)
            return Item(id: id, title: exercise.title, minutes: exercise.minutes, kind: kind)
        }
        var items = try begun.map { try item($0, .begun) }
        for due in learner.schedule.due(at: date) {
            guard let id = ExerciseID(due.exercise), ids.contains(id), !begun.contains(id) else { continue }
            items.append(try item(id, .due(rung: due.rung, since: due.dueSince)))
        }
        let next = NextExercise.choose(learner.progress, weak: learner.weakConcepts, catalog: catalog) { id in
            (try? folder.exercise(id, in: catalog).concepts) ?? []
        }
        if let next, !begun.contains(next) { items.append(try item(next, .next)) }
        return TodayPlan(
            items: items, isFirstDay: learner.entries.isEmpty, accepted: learner.acceptedCount(of: ids),
            total: ids.count)
    }
}
