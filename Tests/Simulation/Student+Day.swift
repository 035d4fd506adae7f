import Catalog
import Coach
import System

/// What a policy has a learner do next.
extension Student {
    /// What comes first of what is planned for the rest of the day; nothing where nothing more fits into it.
    func next(_ today: Today) -> Int? {
        let isFresh = today.done.isEmpty
        let due = due(today)
        let chosen = DayFilling.fill(
            due: due, minutes: Int(today.left.rounded(.up)), isFresh: isFresh,
            keepsRoom: learned < course.exercises.count && isTurnOfNew(today.day)
        ) { chosen in
            let next = learned + chosen.count { candidate in !due.contains { $0.exercise == candidate.exercise } }
            return next < course.exercises.count ? candidate(next, pace: notebook.pace) : nil
        }
        return chosen.first.map { course.numbers[$0.exercise.description]! }
    }

    private func isTurnOfNew(_ day: CivilDay) -> Bool {
        switch policy.filling.newFirst {
        case .never: return false
        case .every(let days): return lastNew.map { day.number - $0.number >= days } ?? true
        case .share(let share):
            let all = week.reduce(0) { $0 + $1.new + $1.rebuilt }
            return week.reduce(0) { $0 + $1.new } < share * all
        }
    }

    /// The rebuilds that are due, in the policy's order.
    private func due(_ today: Today) -> [DayCandidate] {
        let due = schedule.due(on: today.day, notebook).filter { !today.done.contains($0.exercise) }
        let ranked = due.map { due in
            let memory = notebook.memory(due.exercise)!
            let rank = policy.filling.order.rank(due, course.exercises[due.exercise], memory, on: today.day)
            return (rank: rank, exercise: due.exercise)
        }
        return ranked.sorted { ($0.rank, $0.exercise) < ($1.rank, $1.exercise) }.map { candidate($0.exercise, pace: 1) }
    }

    private func candidate(_ number: Int, pace: Double) -> DayCandidate {
        let exercise = course.exercises[number]
        return DayCandidate(
            exercise: ExerciseID(exercise.id)!, minutes: Int((Double(exercise.minutes) * pace).rounded()),
            concepts: exercise.concepts)
    }
}
