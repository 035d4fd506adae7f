import Foundation
import TestSupport
import Testing

/// What `reprise` hands out is what every command means that names no exercise.
@Suite struct HandedOutTests {
    private let learner = Learner()

    private struct Try {
        var exercise: String
        var verdict: String
        var mode = "solve"
    }

    private func practise(_ tries: [Try]) throws {
        let lines = tries.enumerated().map { index, entry in
            let number = String(format: "%012d", index)
            let time = String(format: "2026-01-01T%02d:%02d:00Z", index / 60, index % 60)
            let exercise = SmallCatalog.read("Exercises/\(entry.exercise)/exercise.json")
            let concepts = try! JSONSerialization.jsonObject(with: Data(exercise.utf8)) as! [String: Any]
            let list = (concepts["concepts"] as! [String]).map { "\"\($0)\"" }.joined(separator: ",")
            return """
                {"concepts":[\(list)],"content":"x","exercise":"\(entry.exercise)","failed":[],"format":2,"hints":0,\
                "id":"00000000-0000-4000-8000-\(number)","kind":"attempt","mode":"\(entry.mode)","notRun":[],"peeks":0,\
                "time":"\(time)","verdict":"\(entry.verdict)"}
                """
        }
        let workspace = learner.workspace
        try FileManager.default.createDirectory(atPath: workspace + "/.reprise", withIntermediateDirectories: true)
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: learner.journal))
        // All of it is due by now; there is to be room for more.
        #expect(try learner.run("plan", "--minutes", "480").status == 0)
    }

    private func exercise(_ words: String...) throws -> String? {
        let answer = try learner.start(words + ["--json"]).finish()
        let object = try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
        return object?["exercise"] as? String
    }

    private static let begun = [
        "variables/split-the-bill", "variables/parcel-label", "control-flow/parking-fee", "control-flow/savings-goal",
        "functions/shopping-basket", "functions/sensor-average",
    ].map { Try(exercise: "basics/" + $0, verdict: "accepted") }

    /// Counting in dictionaries is weak, so the plan passes over an exercise that comes first in the catalog.
    @Test func aWeakConceptDecidesForAllAlike() throws {
        let tally = "basics/collections/word-tally"
        let missed = (0..<6).map { _ in Try(exercise: tally, verdict: "wrong-answer") }
        try practise(Self.begun + Self.begun + Self.begun + missed + [Try(exercise: tally, verdict: "accepted")])
        #expect(try exercise() == "basics/files/log-digest")
        #expect(try exercise("hint") == "basics/files/log-digest")
        #expect(try exercise("grade") == "basics/files/log-digest")
    }

    /// Where rebuilds take all of a day's minutes nothing new is asked, and a command without a name means what is new.
    @Test func aFullDayAsksForNothingNew() throws {
        try practise(Self.begun)
        learner.environment["REPRISE_NOW"] = "2026-01-02T20:00:00Z"
        #expect(try learner.run("plan", "--minutes", "10").status == 0)
        #expect(try exercise() == nil)
        #expect(try exercise("hint") == "basics/collections/word-tally")
    }

    /// A rebuild that was begun is at hand before anything new.
    @Test func aRebuildUnderWayComesFirst() throws {
        try practise(Self.begun)
        #expect(try exercise() == "basics/collections/word-tally")
        #expect(try learner.run("rebuild", "split-the-bill").status == 0)
        #expect(try exercise() == "basics/variables/split-the-bill")
        #expect(try exercise("grade") == "basics/variables/split-the-bill")
        let page = try learner.run().output
        #expect(page.contains("Go on: basics/variables/split-the-bill"))
        #expect(!page.contains("reprise rebuild basics/variables/split-the-bill"))
    }
}
