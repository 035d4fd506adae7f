import Foundation
import Practice
import System
import TestSupport

/// Forgets by halves: each exercise has a half-life of its own, which a pass multiplies and a lapse cuts in two.
struct HalfLifeHead: Head {
    private struct Trace {
        var halfLife: Double
        var day: CivilDay
    }

    /// By how much a clean pass multiplies a half-life, and how many days most begin with.
    var growth: Double
    var first: Double
    private var traces: [Int: Trace] = [:]

    private static let firstShare = [Grade.again: 0.2, .hard: 0.6, .good: 1, .easy: 1]

    init(growth: Double, first: Double) {
        self.growth = growth
        self.first = first
    }

    func recall(_ exercise: Int, on day: CivilDay) -> Double {
        traces[exercise].map { exp2(-Double(day.number - $0.day.number) / $0.halfLife) } ?? 0
    }

    mutating func learn(_ exercise: Int, _ outcome: Outcome, on day: CivilDay, _ random: inout SplitMix64) {
        guard let trace = traces[exercise] else {
            let share = Self.firstShare[outcome.trueGrade]!
            traces[exercise] = Trace(halfLife: first * share * random.factor(0.6), day: day)
            return
        }
        // A pass on the day of another shows nothing new.
        let isLater = day > trace.day
        let factor =
            switch outcome.trueGrade {
            case .again: 0.5
            case .hard: isLater ? 1 + 0.6 * (growth - 1) : 1
            default: isLater ? growth : 1
            }
        traces[exercise] = Trace(halfLife: max(trace.halfLife * factor, 1), day: day)
    }
}
