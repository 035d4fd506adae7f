import Foundation
import TestSupport
import Testing

@testable import Catalog
@testable import Coach
@testable import Practice
@testable import System

/// A rebuild beside the first time: a fold over the journal.
@Suite struct RebuildResultTests {
    private static func attempt(_ verdict: String, _ minute: Int, _ mode: Attempt.Mode = .solve, seconds: Int? = 10)
        -> Attempt
    {
        var attempt = Samples.attempt("a/b/one", verdict, at: Samples.epoch + Double(minute * 60), mode: mode)
        attempt.seconds = seconds
        return attempt
    }

    private func result(_ attempts: [Attempt], begun minute: Int? = nil) -> RebuildResult? {
        let other = JournalEntry.attempt(Samples.attempt("a/b/two", "accepted"))
        return RebuildResult(
            ending: Self.attempt("accepted", 100, .rebuild),
            begun: minute.map { Timestamp(Samples.epoch + Double($0 * 60)) },
            in: [other] + attempts.map(JournalEntry.attempt))
    }

    @Test func countsWhatItTookThenAndNow() throws {
        let found = try #require(
            result([
                Self.attempt("missing-file", 1), Self.attempt("wrong-answer", 2), Self.attempt("wrong-answer", 3),
                Self.attempt("accepted", 4), Self.attempt("wrong-answer", 5), Self.attempt("accepted", 6),
                Self.attempt("wrong-answer", 98, .timed),
            ]))
        #expect(
            found.first.failedTries == 2 && found.first.seconds == 40 && found.first.accepted.seconds == 1_000_000_240)
        #expect(found.now.failedTries == 1 && found.now.seconds == 20)
    }

    /// Neither what was changed after a pass, nor a rebuild that was put back.
    @Test func countsThisRebuildAlone() throws {
        let attempts = [
            Self.attempt("accepted", 1), Self.attempt("wrong-answer", 2), Self.attempt("wrong-answer", 50, .rebuild),
            Self.attempt("wrong-answer", 91, .rebuild), Self.attempt("wrong-answer", 92, .solve),
        ]
        #expect(try #require(result(attempts, begun: 90)).now.failedTries == 1)
        #expect(try #require(result(attempts)).now.failedTries == 2)
    }

    @Test func timeThatIsNotKnownIsNotGuessed() throws {
        let found = try #require(
            result([Self.attempt("wrong-answer", 1, seconds: nil), Self.attempt("accepted", 2)]))
        #expect(found.first.seconds == nil && found.now.seconds == 10)
    }

    @Test func withoutAFirstPassThereIsNothingToCompare() {
        #expect(result([Self.attempt("wrong-answer", 1)]) == nil)
    }

    @Test func linesOfCodeAreCounted() {
        let pair = AnswerPair(
            first: ["a.py": Array("# why\nx = 1\n\ny = 2\n".utf8), "b.py": Array("z = 3\n".utf8)],
            now: ["a.py": Array("x = 1\n".utf8)])
        #expect(pair.lineCounts == (3, 1) && !pair.areSame)
    }
}
