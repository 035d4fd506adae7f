import System

/// Where one exercise stands on the ladder.
struct Place: Sendable, Equatable {
    /// Rungs climbed, from 0 to ``Rung/count``.
    private(set) var climbed = 0
    /// The day of the next rebuild.
    private(set) var due: CivilDay
    /// Whether the next rebuild is the one of the day after a failure, which leads back to the ladder.
    private(set) var isRelearning = false
    /// Whether something went wrong in the rebuild that is under way.
    private(set) var isSpoiled = false
    private(set) var lastPass: CivilDay

    /// After the first accepted answer.
    init(acceptedOn day: CivilDay) {
        lastPass = day
        due = day.adding(Rung.days[0])
    }

    /// The rung of the next rebuild, from 1; beyond the last it stays the last.
    var rung: Int { min(climbed, Rung.count - 1) + 1 }

    mutating func spoil() { isSpoiled = true }

    /// A rebuild was accepted.
    ///
    /// - Parameters:
    ///   - isClean: at the first try, without hints or a look at the solution.
    ///   - beyond: how many days it rests after the last rung.
    mutating func pass(on day: CivilDay, isClean: Bool, beyond: Int) {
        let wasClean = isClean && !isSpoiled
        isSpoiled = false
        lastPass = max(lastPass, day)
        guard wasClean else { return fall(on: day) }
        // Remembering for an hour says nothing about a month.
        guard day >= due else { return }
        if isRelearning { isRelearning = false } else { climbed = min(climbed + 1, Rung.count) }
        due = day.adding(Rung.wait(afterClimbing: climbed) ?? beyond)
    }

    /// It took several tries, or was put back after some: memory has fallen.
    mutating func fall(on day: CivilDay) {
        isSpoiled = false
        // The rebuild of the day after is the first rung itself for whoever has climbed none or one.
        isRelearning = climbed > 1
        climbed = Rung.climbed(afterFailingAt: climbed)
        due = day.adding(Rung.days[0])
    }

    /// The solution was looked at: the pass that follows shows only that it can be copied.
    mutating func giveUp(on day: CivilDay) {
        isSpoiled = false
        isRelearning = false
        climbed = 0
        due = day.adding(Rung.days[0])
    }
}
