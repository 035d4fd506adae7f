import Foundation
import TestSupport
import Testing

/// `reprise start`: where new exercises come from.
@Suite struct StartTests {
    private let learner = Learner()

    private func json(_ words: String...) throws -> [String: Any] {
        let answer = try learner.start(words + ["--json"]).finish()
        #expect(answer.status == 0, "\(answer.errors)")
        return try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any] ?? [:]
    }

    @Test func aTopicIsWhereNewExercisesComeFrom() throws {
        let answer = try learner.run("start", "control-flow")
        #expect(answer.status == 0)
        #expect(answer.output.contains("New exercises come from Basic examples: Control flow from now on, 2 of them"))
        #expect(answer.output.contains("Next: Parking fee  (basics/control-flow/parking-fee)"))
        #expect(
            FileManager.default.fileExists(atPath: learner.workspace + "/basics/control-flow/parking-fee/parking.py"))
        #expect(try json()["exercise"] as? String == "basics/control-flow/parking-fee")
        #expect(try learner.run().output.contains("Next: basics/control-flow/parking-fee"))
        #expect(try json("start")["source"] as? String == "place")
        let standing = try learner.run("start").output
        #expect(standing.replacing("\n", with: " ").contains("(basics/control-flow): 0 of 2 are done."))
        #expect(standing.contains("› basics/control-flow  0 of 2"))
        #expect(try learner.run("start", "--usual").output.contains("usual order"))
        #expect(try json()["exercise"] as? String == "basics/variables/split-the-bill")
        #expect(learner.journalLines.count == 2)
    }

    @Test func anExerciseComesNextOnce() throws {
        #expect(try json("start", "word-tally")["exercise"] as? String == "basics/collections/word-tally")
        let solution = SmallCatalog.path("Exercises/basics/collections/word-tally/solution/main.py")
        #expect(try learner.run("grade", "word-tally", solution).status == 0)
        #expect(try json()["exercise"] as? String == "basics/variables/split-the-bill")
        let again = try learner.run("start", "word-tally")
        #expect(again.status == 64 && again.errors.contains("is accepted already"))
        #expect(again.errors.contains("reprise rebuild basics/collections/word-tally"))
    }

    @Test(arguments: [
        (["start", "control-flw"], "Did you mean basics/control-flow?"),
        (["start", "nothing-like-it"], "`reprise start` shows"),
        (["start", "basics", "--usual"], "Leave one of them out"), (["start", "a", "b"], "does not know what to do"),
        (["start", "--usul"], "Did you mean --usual?"), (["start", "\u{1B}[31mx"], "there is no track"),
        (["start", ""], "there is no track"),
    ])
    func whatCannotBeMeantIsSaid(_ words: [String], _ expected: String) throws {
        let answer = try learner.start(words).finish()
        #expect(answer.status == 64 && answer.errors.contains(expected) && !answer.errors.contains("\u{1B}"))
        #expect(answer.output == "" && learner.journalLines.isEmpty)
    }

    /// A place that another version of the catalog had.
    @Test func aPlaceThatIsGoneIsSaid() throws {
        try FileManager.default.createDirectory(
            atPath: learner.workspace + "/.reprise", withIntermediateDirectories: true)
        let line =
            #"{"format":3,"id":"00000000-0000-4000-8000-000000000000","kind":"start","place":"gone","time":"2026-01-01T00:00:00Z"}"#
        try Data((line + "\n").utf8).write(to: URL(filePath: learner.journal))
        #expect(try learner.run("start").output.contains("gone, which you have chosen, is no longer in the catalog"))
        #expect(try json("start")["source"] as? String == "usual")
        #expect(try json()["exercise"] as? String == "basics/variables/split-the-bill")
    }
}
