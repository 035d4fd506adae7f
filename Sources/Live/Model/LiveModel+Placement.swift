import Coach

/// What a session knows of placement.
extension LiveModel {
    /// Whether the exercise at hand is asked to find where the learner begins.
    var isAskedByPlacement: Bool {
        guard let id = desk?.id, learner.progress.direction.source == .placement else { return false }
        return learner.progress.placement.answer(id) == nil && newItems.contains { $0.id == id }
    }

    /// What placement goes on with, where the exercise at hand is not known.
    var questionAfterThis: TodayPlan.Item? {
        guard let id = desk?.id, learner.progress.placement.answer(id) == .unknown else { return nil }
        return newItems.first { $0.id != id }
    }

    private var newItems: [TodayPlan.Item] {
        plan.items.filter { $0.kind == .next } + [plan.further].compactMap { $0 }
    }
}
