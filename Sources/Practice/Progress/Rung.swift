/// The ladder of rebuilds: how long an exercise rests before each.
///
/// From the seed of the method: after a day, a week, a month, three months; then half a year and a year, since FSRS-6 still
/// recalls nine of ten that have come so far.
package enum Rung {
    /// From a pass to the next rebuild, in days, for each rung from the first.
    package static let days = [1, 7, 30, 90, 180, 365]

    package static var count: Int { days.count }

    /// The days before the rebuild that comes after so many climbed rungs; nothing beyond the last.
    static func wait(afterClimbing climbed: Int) -> Int? { climbed < count ? days[climbed] : nil }

    /// How many rungs count as climbed after a rebuild that took several tries: the next is in one day, and then from the
    /// rung below the one that failed. On the two lowest that day is the rung below.
    static func climbed(afterFailingAt climbed: Int) -> Int { max(0, min(climbed, count - 1) - 1) }
}
