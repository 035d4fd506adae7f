import Catalog

/// Chooses the exercise that stands for a topic in placement: who solves it need not do the topic from its beginning.
///
/// It is a short one from the later two thirds, without anything that comes first. Of these it is the one whose concepts
/// make up most of what the topic practises, times its level, since an easy one tells little. A topic with stages has
/// none: a program that grows is built, not skipped.
struct PlacementQuestion {
    let index: CatalogIndex
    /// Whether the python3 at hand can run it, and nothing has to be installed for it.
    let isUsable: (ExerciseID) -> Bool
    /// Exercises that the learner has tried, or was helped with, before.
    let touched: Set<String>

    /// In minutes; a placement is to be over within an hour.
    private static let longest = 15
    private static let kinds: Set<ExerciseKind> = [.write, .fix, .predict]

    /// Nothing for a topic that cannot be asked for.
    func choose(_ topic: Topic) -> ExerciseID? {
        let summaries = topic.exercises.compactMap(index.summary)
        guard !Self.hasStages(summaries) else { return nil }
        let weights = summaries.flatMap(\.concepts).reduce(into: [:]) { $0[$1, default: 0] += 1 }
        let candidates = summaries.enumerated().filter { isCandidate($0.element) }.map { place, summary in
            let weight = summary.concepts.reduce(0) { $0 + weights[$1, default: 0] }
            return (
                id: summary.id, isLate: 3 * place >= summaries.count, weight: weight * summary.level, place: place
            )
        }
        let order = candidates.sorted {
            ($0.isLate ? 1 : 0, $0.weight, $0.place) > ($1.isLate ? 1 : 0, $1.weight, $1.place)
        }
        return order.first { isUsable($0.id) }?.id
    }

    /// Whether one of a topic's exercises goes on from another's answer.
    static func hasStages(_ summaries: [ExerciseSummary]) -> Bool { summaries.contains { $0.continues != nil } }

    private func isCandidate(_ summary: ExerciseSummary) -> Bool {
        Self.kinds.contains(summary.kind) && summary.minutes <= Self.longest && summary.after.isEmpty
            && !touched.contains(summary.id.description)
    }
}
