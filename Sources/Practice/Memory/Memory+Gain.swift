import System

extension Memory {
    /// How much a review on a day is expected to add to the chance of remembering some days after it.
    ///
    /// Whoever cannot do all that is due keeps most by beginning with what gains most for a minute of work, which
    /// `ci/simulate` shows: what is nearly forgotten may be, for the same work, worth less than what could still be saved.
    ///
    /// - Parameter days: after the review; ninety, since that is what the ladder is for.
    package func gain(on day: CivilDay, after days: Int = 90, model: MemoryModel = .standard) -> Double {
        let chance = recall(on: day, model: model)
        let remembered = reviewed(.good, on: day, model: model).recall(afterDays: days, model: model)
        let forgotten = reviewed(.again, on: day, model: model).recall(afterDays: days, model: model)
        let untouched = recall(on: CivilDay(number: day.number + days), model: model)
        return chance * remembered + (1 - chance) * forgotten - untouched
    }

    /// The same for each minute that it takes: what the day's order goes by.
    package func gain(on day: CivilDay, perMinuteOf minutes: Int) -> Double { gain(on: day) / Double(max(1, minutes)) }
}
