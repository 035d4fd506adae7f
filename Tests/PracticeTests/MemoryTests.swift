import Foundation
import System
import Testing

@testable import Practice

/// FSRS-6 against py-fsrs: a thousand histories, which `ci/fsrs-vectors` has written.
@Suite struct MemoryTests {
    /// What py-fsrs said of one review.
    private struct Review {
        var days: Int
        var grade: Grade
        /// Just before the review.
        var recall: Double
        var stability: Double
        var difficulty: Double
        var interval: Int

        init?(_ text: Substring) {
            let fields = text.split(separator: ",").compactMap { Double($0) }
            guard fields.count == 6, let grade = Grade(rawValue: Int(fields[1])) else { return nil }
            self.grade = grade
            (days, recall, interval) = (Int(fields[0]), fields[2], Int(fields[5]))
            (stability, difficulty) = (fields[3], fields[4])
        }
    }

    private static let start = CivilDay(number: 20_000)

    private static func histories() throws -> [(retention: Double, reviews: [Review])] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/fsrs-6.txt")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
            let words = line.split(separator: " ")
            return (try #require(Double(words[0])), try words.dropFirst().map { try #require(Review($0)) })
        }
    }

    @Test func equalsPyFSRS() throws {
        let histories = try Self.histories()
        #expect(histories.count == 1000)
        for (number, history) in histories.enumerated() {
            var memory: Memory?
            var today = Self.start.number
            for review in history.reviews {
                today += review.days
                let recall = memory?.recall(afterDays: review.days) ?? 0
                let first = Memory(review.grade, on: Self.start)
                let next = memory?.reviewed(review.grade, afterDays: review.days) ?? first
                let isSame =
                    recall.isSame(review.recall) && next.stability.isSame(review.stability)
                    && next.difficulty.isSame(review.difficulty) && next.lastReview.number == today
                    && next.interval(retention: history.retention) == review.interval
                try #require(isSame, "history \(number): \(next), not \(review)")
                memory = next
            }
        }
    }

    @Test func fadesByTheDay() {
        let memory = Memory(.good, on: Self.start)
        #expect(memory.recall(on: Self.start) == 1)
        #expect(memory.recall(on: CivilDay(number: Self.start.number - 3)) == 1)
        let chances = (0...90).map { memory.recall(afterDays: $0) }
        #expect(zip(chances, chances.dropFirst()).allSatisfy { $0 > $1 })
        #expect(Memory(stability: 30, difficulty: 5, lastReview: Self.start).recall(afterDays: 30).isSame(0.9))
    }

    /// The ladder of 1, 7, 30 and 90 days with a good rebuild on each: the chance at each rung.
    @Test func followsTheRungs() {
        var memory = Memory(.good, on: Self.start)
        let chances = [1, 7, 30, 90].map { days in
            defer { memory = memory.reviewed(.good, afterDays: days) }
            return (memory.recall(afterDays: days) * 1000).rounded() / 1000
        }
        #expect(chances == [0.947, 0.903, 0.904, 0.915])
    }

    /// What py-fsrs makes of a memory of thirty days' stability, so many days after its review and ninety days later.
    @Test(arguments: [(0, 0), (5, 0.02966), (30, 0.08116), (90, 0.11835), (365, 0.183665), (2000, 0.281964)])
    func tellsWhatAReviewIsWorth(_ days: Int, _ gain: Double) {
        let memory = Memory(stability: 30, difficulty: 5, lastReview: Self.start)
        let worth = memory.gain(on: CivilDay(number: Self.start.number + days), after: 90)
        #expect((worth * 1e6).rounded() == (gain * 1e6).rounded())
    }
}

extension Double {
    /// To nine digits.
    fileprivate func isSame(_ other: Double) -> Bool { abs(self - other) <= 5e-10 * max(abs(self), abs(other)) }
}
