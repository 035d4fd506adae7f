import Catalog
import Practice
import System

/// Errors that somebody was sure of come back when their correction is forgotten (Butler, Fazio and Marsh 2011): a trap
/// once met is tried again after a week.
extension Coaching {
    /// A trap that is to be met again, in an exercise in which it can be fallen into: a new one, or one to build again.
    struct TrapToMeet {
        var trap: String
        var new: ExerciseID?
        var rebuild: ExerciseID?
    }

    private static let daysUntilTrap = 7

    /// The trap that was met the longest ago, a week at least, and not tried since.
    func trapToMeetAgain(on day: CivilDay) -> TrapToMeet? {
        let waiting = learner.trapsMet.all.filter { $0.day.adding(Self.daysUntilTrap) <= day }
            .sorted { ($0.day, $0.trap) < ($1.day, $1.trap) }
        if waiting.isEmpty { return nil }
        let byTrap = catalog.exerciseIDs.compactMap(index.summary).byTrap
        return waiting.lazy.compactMap { met in choose(met, among: byTrap[met.trap] ?? []) }.first
    }

    /// Nothing where it was tried again since, or nowhere can be.
    private func choose(_ met: TrapsMet.Met, among exercises: [ExerciseID]) -> TrapToMeet? {
        let due = met.day.adding(Self.daysUntilTrap)
        let wasTried = exercises.contains { learner.schedule.lastPass($0.description).map { due <= $0 } ?? false }
        if wasTried { return nil }
        let others = exercises.filter { $0.description != met.exercise }
        let new = others.first { !learner.progress.isDone($0) && prerequisites.areMet($0) }
        let rebuild = (others + exercises).first { learner.progress.standing($0) == .accepted }
        guard new != nil || rebuild != nil else { return nil }
        return TrapToMeet(trap: met.trap, new: new, rebuild: rebuild)
    }
}
