import Catalog

/// Which exercise teaches what, and which come before another.
struct TeachingOrder {
    /// By concept, the first exercise that names it.
    let teachers: [String: ExerciseID]
    private let places: [ExerciseID: Int]
    private let after: [ExerciseID: [ExerciseID]]

    /// - Parameter summaries: in the catalog's order.
    init(_ summaries: [ExerciseSummary]) {
        teachers = Dictionary(summaries.flatMap { each in each.concepts.map { ($0, each.id) } }) { first, _ in first }
        places = Dictionary(summaries.enumerated().map { ($1.id, $0) }) { first, _ in first }
        after = Dictionary(summaries.map { ($0.id, $0.after) }) { first, _ in first }
    }

    /// Why a concept is not known to whoever comes to this exercise; nothing where it is.
    func fault(_ concept: String, before exercise: ExerciseSummary) -> String? {
        guard let teacher = teachers[concept] else { return "which no exercise teaches" }
        if places[teacher]! <= places[exercise.id]! || isAfter(exercise.id, teacher) { return nil }
        return "which \(teacher) teaches, later"
    }

    /// Whether `after` and `continues` lead from an exercise back to another.
    private func isAfter(_ id: ExerciseID, _ earlier: ExerciseID) -> Bool {
        var seen: Set = [id]
        var ahead = [id]
        while let next = ahead.popLast() {
            if next == earlier { return true }
            ahead += (after[next] ?? []).filter { seen.insert($0).inserted }
        }
        return false
    }
}
