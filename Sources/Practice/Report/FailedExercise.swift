/// An exercise that learners of a group have failed at, and the trap that most of them fell into.
package struct FailedExercise: Sendable, Equatable {
    package var exercise: String
    /// How many have tried it, have failed at least once, and have not been accepted yet.
    package var tried: Int
    package var failed: Int
    package var stuck: Int
    /// The attempts that were not accepted.
    package var misses: Int
    /// The trap that most have fallen into, and how many; nothing where none is known.
    package var trap: String?
    package var inTrap = 0

    /// Those that most learners have failed at, first; of each learner all attempts at solving it, in order.
    package static func all(_ learners: [[Attempt]]) -> [FailedExercise] {
        var found: [String: FailedExercise] = [:]
        var traps: [String: [String: Int]] = [:]
        for attempts in learners {
            for (exercise, own) in Dictionary(grouping: attempts.filter { $0.mode == .solve }, by: \.exercise) {
                let misses = own.filter { !$0.isAccepted }
                var entry =
                    found[exercise] ?? FailedExercise(exercise: exercise, tried: 0, failed: 0, stuck: 0, misses: 0)
                entry.tried += 1
                entry.misses += misses.count
                if !misses.isEmpty { entry.failed += 1 }
                if misses.count == own.count { entry.stuck += 1 }
                found[exercise] = entry
                for trap in Set(misses.compactMap(\.trap)) { traps[exercise, default: [:]][trap, default: 0] += 1 }
            }
        }
        return found.values.filter { $0.failed > 0 }.map { entry in
            var entry = entry
            let most = traps[entry.exercise]?.max { ($0.value, $1.key) < ($1.value, $0.key) }
            (entry.trap, entry.inTrap) = (most?.key, most?.value ?? 0)
            return entry
        }.sorted { ($1.failed, $1.misses, $0.exercise) < ($0.failed, $0.misses, $1.exercise) }
    }
}
