import Checks
import FoundationEssentials
import Practice
import System

/// A rebuild that was accepted, beside the first time that the exercise was.
package struct RebuildResult: Sendable, Equatable {
    /// What it took until an answer was accepted.
    package struct Effort: Sendable, Equatable {
        package var accepted: Timestamp
        /// The learner's own day then, where the journal has it.
        package var day: CivilDay?
        /// Nothing where it is not known of every attempt.
        package var seconds: Int?
        package var failedTries: Int
        package var hints: Int
    }

    package var first: Effort
    package var now: Effort
    /// Nothing where the first answer is not kept.
    package var answers: AnswerPair?
    /// What was left of the time, for one against the clock.
    package var left: TimeLeft?

    package init(first: Effort, now: Effort) {
        self.first = first
        self.now = now
    }

    /// - Parameters:
    ///   - attempt: the one that was accepted, which is not in the journal yet.
    ///   - begun: when the rebuild was; where that is not known, its tries are those since the last pass.
    /// - Returns: nothing where the exercise was not accepted before.
    package init?(ending attempt: Attempt, begun: Timestamp?, in entries: [JournalEntry]) {
        let earlier = entries.compactMap(\.asAttempt).filter { $0.exercise == attempt.exercise }
        guard let firstPass = earlier.firstIndex(where: \.isAccepted) else { return nil }
        let sincePass = earlier[earlier.index(after: earlier.lastIndex(where: \.isAccepted)!)...]
        let tries = sincePass.filter { earlier in
            earlier.mode != .solve && (begun.map { earlier.time >= $0 } ?? true)
        }
        self.init(first: Effort(earlier[...firstPass]), now: Effort(tries + [attempt]))
    }
}

extension RebuildResult.Effort {
    /// - Parameter attempts: the last of them is the one that was accepted.
    fileprivate init(_ attempts: some BidirectionalCollection<Attempt>) {
        let pass = attempts.last!
        let time = attempts.reduce(into: WorkedTime()) { $0 += $1.seconds }
        self.init(
            accepted: pass.time, day: pass.day, seconds: time.whole,
            failedTries: attempts.dropLast().count(where: \.hasProgram), hints: pass.hints)
    }
}

/// Two answers of one learner to the same exercise.
package struct AnswerPair: Sendable, Equatable {
    package var first: [String: [UInt8]]
    package var now: [String: [UInt8]]

    package init(first: [String: [UInt8]], now: [String: [UInt8]]) {
        self.first = first
        self.now = now
    }

    package var areSame: Bool { first == now }

    /// How many lines of code each has: neither empty ones nor comments count.
    package var lineCounts: (first: Int, now: Int) { (Self.lines(first), Self.lines(now)) }

    private static func lines(_ files: [String: [UInt8]]) -> Int {
        files.reduce(0) { $0 + CodeLines.of($1.value, in: $1.key).count }
    }
}
