import Coach
import Page
import Practice
import System

/// A rebuild beside the first time, in a few lines: what it took then and now, and what has become simpler.
package struct RebuildResultText {
    private let result: RebuildResult
    private let output: Output

    package init(_ result: RebuildResult, output: Output) {
        self.result = result
        self.output = output
    }

    /// - Parameter more: what shows the change of the answer, as in `f`.
    package func render(more: String) -> StyledText {
        var text: StyledText = "\("Then and now", .strong)\n"
        let lines = result.answers?.lineCounts
        text += "  first  \(firstDay), \(line(result.first, lines?.first))\n"
        text += "  now    \(line(result.now, lines?.now))\n"
        if let left = result.left.flatMap(Wording.left) { text += output.wrapped("Within the time: \(left).") }
        if let answers = result.answers {
            text += output.wrapped(
                answers.areSame
                    ? "It is the same as your first answer, letter for letter."
                    : "\(Wording.lines(answers)); \(more) shows what has changed.")
        }
        return text
    }

    /// With the year, where it is another.
    private var firstDay: String {
        let (first, now) = (Wording.day(of: result.first), Wording.day(of: result.now))
        let year = first.fields.year == now.fields.year ? "" : " \(first.fields.year)"
        return Wording.shortDate(first) + year
    }

    private func line(_ effort: RebuildResult.Effort, _ lines: Int?) -> String {
        Wording.effort(effort) + (lines.map { ", \(Wording.count($0, "line"))" } ?? "")
    }
}

extension Wording {
    static func day(of effort: RebuildResult.Effort) -> CivilDay { effort.day ?? LocalTime.day(effort.accepted) }

    /// As in `18 minutes, 4 failed tries`.
    static func effort(_ effort: RebuildResult.Effort) -> String {
        let tries = effort.failedTries == 0 ? "at the first try" : failedTries(effort.failedTries)
        let hints = effort.hints == 0 ? nil : count(effort.hints, "hint")
        return [effort.seconds.map(duration), tries, hints].compactMap { $0 }.joined(separator: ", ")
    }

    private static func failedTries(_ count: Int) -> String { count == 1 ? "1 failed try" : "\(count) failed tries" }

    /// As in `5 lines fewer than your first answer`.
    static func lines(_ answers: AnswerPair) -> String {
        let (first, now) = answers.lineCounts
        if first == now { return "As many lines as your first answer" }
        return "\(count(abs(first - now), "line")) \(now < first ? "fewer" : "more") than your first answer"
    }
}
