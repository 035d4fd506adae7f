import Coach
import Practice
import Presentation

/// The clock of a rebuild, and its end.
extension LiveModel {
    /// What is saved from here on is no longer the rebuild.
    mutating func endClosedBook() {
        desk?.mode = .solve
        desk?.clock = nil
        timeLeft = nil
    }

    /// That a rebuild has begun.
    func beginning(of desk: Desk) -> String {
        var words = "The book is closed: \(startingPoint)."
        if desk.keepsEarlierAnswer { words += " Your earlier answer is kept; c puts it back." }
        words = ([words] + Wording.aboutRebuild(desk)).joined(separator: " ")
        return desk.clock.map { words + " " + Wording.clockRuns($0) } ?? words
    }

    mutating func take(_ desk: Desk, _ cancelled: CancelledRebuild) -> [LiveEffect] {
        let effects = take(desk)
        say(Wording.cancelled(cancelled, archive: cancelled.archive))
        return effects
    }

    mutating func take(_ left: TimeLeft) -> [LiveEffect] {
        guard let desk else { return [] }
        timeLeft = left
        switch left {
        case .minutes(5), .seconds(60): Wording.left(left).map { tell("\($0).") }
        case .minutes, .seconds: break
        case .none:
            // It is told once, and nothing else changes: the rebuild goes on.
            self.desk?.clock = nil
            timeLeft = nil
            if desk.mode == .timed { self.desk?.mode = .rebuild }
            let total = desk.exercise.cases.count
            say(Wording.timeOver(passed: passed(of: total), of: total, cancel: "c puts your earlier answer back"))
        }
        return []
    }

    /// How many cases pass by the last verdict of this rebuild; nothing where there is none.
    private func passed(of total: Int) -> Int? {
        let last = graded?.attempt ?? desk.flatMap { learner.progress.lastAttempt($0.id) }
        guard let last, last.mode != .solve, let begun = desk?.begun, last.time >= begun else { return nil }
        return Wording.passed(last, of: total)
    }
}
