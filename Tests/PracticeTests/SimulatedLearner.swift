import Foundation
import TestSupport

@testable import Practice

/// A learner who misses each exercise with a probability that its weakest concept decides.
struct SimulatedLearner {
    enum Way: CaseIterable {
        /// Sixty exercises of two to four concepts each, in any order, so that concepts share exercises for good.
        case anyExercise
        /// The same, each tried until it is accepted.
        case untilAccepted
        /// Sets of one to three concepts, never the same.
        case anySet
    }

    static let concepts = (1...20).map { "concept-\($0)" }

    var weak: Set<String>
    var attempts: [Attempt] = []

    /// - Parameter trapKinds: how many kinds of traps there are, all as likely; 0 for none.
    init(
        seed: UInt64, weaknesses: Int, way: Way, missRate: Double = 0.12, weakMissRate: Double = 0.72,
        trapKinds: Int = 0
    ) {
        var random = SplitMix64(state: seed)
        weak = Set(Self.concepts.shuffled(using: &random).prefix(weaknesses))
        let exercises = (0..<60).map { _ in Self.set(2...4, &random) }
        var current = 0
        var isOpen = false
        while attempts.count < 200 {
            if way != .untilAccepted || !isOpen { current = Int.random(in: 0..<60, using: &random) }
            let concepts = way == .anySet ? Self.set(1...3, &random) : exercises[current]
            let rate = weak.isDisjoint(with: concepts) ? missRate : weakMissRate
            isOpen = random.share() < rate
            let date = Samples.epoch + Double(attempts.count) * 5 * 3600
            var attempt = Samples.attempt(
                "a/b/\(way == .anySet ? attempts.count : current)", isOpen ? "wrong-answer" : "accepted", at: date,
                concepts: concepts)
            // Six of ten misses behave like a known mistake.
            if trapKinds > 0, isOpen, random.share() < 0.6 {
                attempt.trap = "trap-\(Int.random(in: 0..<trapKinds, using: &random))"
            }
            attempts.append(attempt)
        }
    }

    private static func set(_ size: ClosedRange<Int>, _ random: inout SplitMix64) -> [String] {
        Array(concepts.shuffled(using: &random).prefix(Int.random(in: size, using: &random)))
    }
}
