import Checks
import Coach
import Grading
import Practice
import System

/// Sentences about rebuilds: the clock, giving up, putting back.
extension Wording {
    /// What is to be known of a rebuild beside its statement.
    package static func aboutRebuild(_ desk: Desk) -> [String] {
        var lines: [String] = []
        if let other = desk.standsFor {
            lines.append("It stands for \(other.name): the same concept under another story. Both climb by it.")
        }
        if desk.hasChanged {
            lines.append(
                "This exercise has changed since you solved it. What it asks for now is what counts; your rungs stay.")
        }
        return lines
    }

    /// As in `12 minutes left`; nothing once the time is over.
    package static func left(_ left: TimeLeft) -> String? {
        switch left {
        case .minutes(let count): minutes(count) + " left"
        case .seconds(let count): self.count(count, "second") + " left"
        case .none: nil
        }
    }

    /// When a clock ends, as in `14:05`.
    package static func hour(_ clock: RebuildClock) -> String { LocalTime.hour(clock.end) }

    /// That a clock runs, at its beginning.
    package static func clockRuns(_ clock: RebuildClock) -> String {
        "You have \(minutes(clock.minutes)), until \(hour(clock)). Nothing is cut off then."
    }

    /// How far an answer has got when the time is over.
    ///
    /// - Parameters:
    ///   - passed: how many cases pass; nothing where nothing was run.
    ///   - cancel: what puts the earlier answer back.
    package static func timeOver(passed: Int?, of total: Int, cancel: String) -> String {
        let far =
            switch passed {
            case nil: "nothing was run yet"
            case let passed? where passed == total: allPass(total)
            case 0?: total == 1 ? "the case does not pass yet" : "none of the \(total) cases passes yet"
            case let passed?: "\(passed) of \(total) cases pass"
            }
        return "The time is over: \(far). Go on without the clock, or \(cancel)."
    }

    /// How many cases passed when an attempt was made.
    package static func passed(_ attempt: Attempt, of total: Int) -> Int {
        if attempt.isAccepted { return total }
        // Where nothing could be run no case is named.
        if attempt.failed.isEmpty { return 0 }
        return max(0, total - attempt.failed.count - attempt.notRun.count)
    }

    package static let givingUpCosts =
        "See the solution? This ends the rebuild, and it comes back tomorrow at the first rung."

    package static func gaveUpRebuild(_ exercise: String) -> String {
        "the rebuild of \(exercise) has ended; it comes back tomorrow at the first rung."
    }

    /// - Parameter archive: where what was written in the rebuild is kept, as it is shown.
    package static func cancelled(_ cancelled: CancelledRebuild, archive: String?) -> String {
        guard cancelled.isPutBack else {
            return "The rebuild is cancelled. There was no earlier answer to put back; what you have written stays."
        }
        let written = archive.map { " What you had written is kept in \($0)." } ?? ""
        return "The rebuild is cancelled, and your earlier answer is back.\(written)"
    }
}

extension EarlierAnswerGone: WordedFailure {
    package var words: (message: String, code: ExitCode) {
        (
            "your earlier answer is no longer in \(folder), so it cannot be put back; nothing was changed. Go on with the "
                + "rebuild, or end it by a look: reprise solution \(exercise) --give-up", .usage
        )
    }
}
