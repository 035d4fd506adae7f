import Practice
import TestSupport

/// How it went with an exercise on one day.
enum Outcome: CaseIterable {
    /// Accepted at the first try.
    case clean
    /// Remembered (or found out, the first time), and accepted after failures.
    case slipped
    /// Forgotten, and found out again after failures: to a plan this looks like a slip.
    case relearned
    /// Forgotten or not found out, and the solution looked at.
    case gaveUp

    static func first(_ random: inout SplitMix64) -> Outcome {
        random.pick([(.clean, 0.45), (.slipped, 0.4), (.gaveUp, 0.15)])
    }

    /// - Parameter recall: the true chance that it is remembered.
    static func rebuild(recall: Double, _ random: inout SplitMix64) -> Outcome {
        if random.happens(recall) { return random.happens(0.15) ? .slipped : .clean }
        return random.happens(0.5) ? .relearned : .gaveUp
    }

    /// What it does to the memory: what was forgotten was forgotten, however it was found again.
    var trueGrade: Grade {
        switch self {
        case .clean: .good
        case .slipped: .hard
        case .relearned, .gaveUp: .again
        }
    }

    /// How long it takes, in times of the exercise's minutes.
    func effort(isFirst: Bool) -> Double {
        switch self {
        case .clean: isFirst ? 1.6 : 1
        case .slipped: isFirst ? 2.2 : 1.4
        case .relearned: 2
        case .gaveUp: isFirst ? 2.5 : 1.8
        }
    }
}
