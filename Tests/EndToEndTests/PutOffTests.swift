import Foundation
import TestSupport
import Testing

/// What is put off, and what a day of rest does not ask for.
@Suite struct PutOffTests {
    private let learner = Learner()
    private static let bill = "basics/variables/split-the-bill"
    private static let solution = SmallCatalog.path(SmallCatalog.bill + "/solution/main.py")

    private func json(_ words: String...) throws -> [String: Any] {
        let answer = try learner.start(words + ["--json"]).finish()
        #expect(answer.status == 0, "\(answer.errors)")
        return try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any] ?? [:]
    }

    @Test func aNewExerciseThatIsPutOffMakesRoomForTheNext() throws {
        learner.environment["REPRISE_NOW"] = "2026-11-22T19:00:00Z"
        #expect(try json()["exercise"] as? String == Self.bill)
        let said = try learner.run("plan", "--not-today", "split-the-bill").output
        #expect(!said.contains("Split the bill") && said.contains("1 is put off, as you wished."))
        let plan = try json()
        #expect(plan["exercise"] as? String == "basics/variables/parcel-label" && plan["postponed"] as? Int == 1)
        learner.environment["REPRISE_NOW"] = "2026-11-23T19:00:00Z"
        #expect(try json()["exercise"] as? String == Self.bill)
        #expect(try json()["postponed"] as? Int == 0)
    }

    @Test func aRebuildThatIsBegunAsksForNothingOnADayOfRest() throws {
        learner.environment["REPRISE_NOW"] = "2026-11-22T19:00:00Z"
        #expect(try learner.run("grade", "split-the-bill", Self.solution).status == 0)
        learner.environment["REPRISE_NOW"] = "2026-11-23T19:00:00Z"
        #expect(try learner.run("rebuild", "split-the-bill").status == 0)
        #expect(try json()["exercise"] as? String == Self.bill)
        let said = try learner.run("plan", "--holiday", "7d").output.replacing("\n", with: " ")
        #expect(said.contains("The rebuild of Split the bill stays begun") && !said.contains("to do"))
        let plan = try json()
        #expect(plan["exercise"] == nil && plan["minutesAsked"] as? Int == 0)
        #expect((plan["rebuilds"] as? [Any])?.isEmpty == true)
        // Whoever goes on all the same means this one.
        #expect(try learner.run("grade").output.contains(Self.bill))
        #expect(try learner.run("plan", "--no-holiday").output.contains("rebuild, begun"))
    }
}
