import Foundation
import TestSupport
import Testing

/// An answer that is tried on a rung.
///
/// All answers on both rungs take longer than anybody waits for after each change. So `swift test` takes turns between the
/// rungs, of the kinds whose sessions are slow to start a third, and proves the catalog on the full one; `KINDS=all` tries
/// everything.
struct KindTrial: Sendable, CustomTestStringConvertible {
    var rung: String
    var answer: KindAnswer

    var testDescription: String { answer.path + " on " + rung }

    private static let slowTopics = ["http", "tools", "variants"]

    static let isWhole = ProcessInfo.processInfo.environment["KINDS"] == "all"

    static let all: [KindTrial] = {
        let answers = KindAnswer.all
        if isWhole {
            return answers.flatMap { answer in ["full", "lite"].map { KindTrial(rung: $0, answer: answer) } }
        }
        var trials: [KindTrial] = []
        for answer in answers {
            let number = DrawnNumber.of(answer.path)
            let isSlow = slowTopics.contains { answer.path.hasPrefix($0 + "/") }
            if isSlow, number % 3 > 0, !answer.isRight { continue }
            // What needs a network is on no other rung.
            let needsFull = answer.path.hasPrefix("http/")
            trials.append(KindTrial(rung: needsFull || number % 2 == 0 ? "full" : "lite", answer: answer))
        }
        let left = answers.count - trials.count
        print("kinds: \(left) of \(answers.count) answers are left to ci/kinds, which tries all of them on both rungs")
        return trials
    }()
}
