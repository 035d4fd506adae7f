import Glibc

/// FSRS-6, a model of how memory fades and is made firm: the numbers, and what follows from them.
///
/// The formulas and the default numbers are those of py-fsrs 6.3.2, whose names for the formulas are given below;
/// `ci/fsrs-vectors` holds us to it. Nobody's journal is long enough to fit twenty-one numbers to one person.
package struct MemoryModel: Sendable, Equatable {
    /// The 21 parameters, called w0 to w20 elsewhere.
    let weights: [Double]
    /// The exponent of the curve of forgetting, and the factor that has it pass through 0.9 after as many days as the
    /// stability has.
    let decay: Double
    let factor: Double

    /// - Parameter weights: 21 of them.
    package init(weights: [Double]) {
        precondition(weights.count == Self.standardWeights.count, "FSRS-6 has 21 parameters")
        self.weights = weights
        decay = -weights[20]
        factor = pow(0.9, 1 / decay) - 1
    }

    /// With the parameters that fit most people best.
    package static let standard = MemoryModel(weights: standardWeights)

    package static let standardWeights = [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ]

    /// The chance of remembering after some days: `get_card_retrievability`.
    func recall(stability: Double, afterDays days: Int) -> Double {
        pow(1 + factor * Double(max(0, days)) / stability, decay)
    }

    private static let longestInterval = 36_500.0

    /// Whole days until the chance has fallen to some retention, at least one: `_next_interval`.
    func interval(stability: Double, retention: Double) -> Int {
        let days = stability / factor * (pow(retention, 1 / decay) - 1)
        return Int(min(max(days.rounded(.toNearestOrEven), 1), Self.longestInterval))
    }
}
