import Coach
import Practice
import System

/// A rebuild beside the first time, for programs.
package struct RebuildJSON: Encodable {
    package struct Effort: Encodable {
        package var accepted: String
        package var seconds: Int?
        package var failedTries: Int
        package var hints: Int
        /// Lines of code; left out where the first answer is not kept.
        package var lines: Int?
    }

    package var first: Effort
    package var now: Effort
    /// What has changed, as `diff -u` tells it; left out where the first answer is not kept.
    package var difference: String?

    package init(_ result: RebuildResult) {
        let lines = result.answers?.lineCounts
        first = Effort(result.first, lines?.first)
        now = Effort(result.now, lines?.now)
        difference = result.answers.map { AnswerChange.all($0).map(\.unified).joined() }
    }
}

extension RebuildJSON.Effort {
    fileprivate init(_ effort: RebuildResult.Effort, _ lines: Int?) {
        self.init(
            accepted: effort.accepted.description, seconds: effort.seconds, failedTries: effort.failedTries,
            hints: effort.hints, lines: lines)
    }
}

/// The clock of a rebuild, for programs.
package struct ClockJSON: Encodable {
    package var minutes: Int
    package var until: String
    /// Whether the time is over.
    package var isOver: Bool

    package init(_ clock: RebuildClock, isOver: Bool) {
        minutes = clock.minutes
        until = clock.end.description
        self.isOver = isOver
    }
}
