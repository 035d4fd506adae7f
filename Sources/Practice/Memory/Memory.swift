import System

/// How firmly one thing is remembered, as FSRS-6 has it: a value that a review turns into the next.
package struct Memory: Sendable, Equatable {
    /// In how many days after the last review the chance of remembering falls to nine in ten.
    package let stability: Double
    /// From 1 to 10.
    package let difficulty: Double
    package let lastReview: CivilDay

    /// After the first review.
    package init(_ grade: Grade, on day: CivilDay, model: MemoryModel = .standard) {
        self.init(
            stability: model.firstStability(grade), difficulty: model.firstDifficulty(grade), lastReview: day)
    }

    package init(stability: Double, difficulty: Double, lastReview: CivilDay) {
        self.stability = stability
        self.difficulty = difficulty
        self.lastReview = lastReview
    }

    /// The chance of remembering, from 0 to 1, whole days after the last review.
    package func recall(afterDays days: Int, model: MemoryModel = .standard) -> Double {
        model.recall(stability: stability, afterDays: days)
    }

    /// The chance of remembering on a day; before the last review as on its day.
    package func recall(on day: CivilDay, model: MemoryModel = .standard) -> Double {
        recall(afterDays: day.number - lastReview.number, model: model)
    }

    /// What a review makes of it, whole days after the last one.
    package func reviewed(_ grade: Grade, afterDays days: Int, model: MemoryModel = .standard) -> Memory {
        Memory(
            stability: stability(after: grade, days, model), difficulty: model.nextDifficulty(difficulty, grade),
            lastReview: CivilDay(number: lastReview.number + max(0, days)))
    }

    package func reviewed(_ grade: Grade, on day: CivilDay, model: MemoryModel = .standard) -> Memory {
        reviewed(grade, afterDays: day.number - lastReview.number, model: model)
    }

    /// Both follow from the difficulty as it was before the review.
    private func stability(after grade: Grade, _ days: Int, _ model: MemoryModel) -> Double {
        if days < 1 { return model.sameDayStability(self, grade) }
        let recall = recall(afterDays: days, model: model)
        return grade.isRecalled
            ? model.recalledStability(self, grade, recall: recall) : model.lapsedStability(self, recall: recall)
    }

    /// Whole days from the last review until the chance of remembering has fallen to some retention, from 1 to 36 500.
    ///
    /// - Parameter retention: above 0 and below 1.
    package func interval(retention: Double, model: MemoryModel = .standard) -> Int {
        model.interval(stability: stability, retention: retention)
    }
}
