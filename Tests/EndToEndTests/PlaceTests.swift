import Foundation
import TestSupport
import Testing

/// `reprise place`: where somebody begins who is no beginner. Five topics of two exercises each.
@Suite struct PlaceTests {
    private let learner = Learner()

    private func json(_ words: String...) throws -> [String: Any] {
        let answer = try learner.start(words + ["--json"]).finish()
        #expect(answer.status == 0, "\(answer.errors)")
        return try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any] ?? [:]
    }

    private func asked() throws -> String? { try json("place")["exercise"] as? String }

    /// Solves what is asked, in the workspace, and has it graded.
    private func solve(_ id: String) throws -> Learner.Answer {
        let solution = SmallCatalog.path("Exercises/\(id)/solution/")
        for file in try FileManager.default.contentsOfDirectory(atPath: solution) {
            let place = URL(filePath: "\(learner.workspace)/\(id)/\(file)")
            try Data(contentsOf: URL(filePath: solution + file)).write(to: place)
        }
        return try learner.run("grade", id)
    }

    private func standings() throws -> [String: String] {
        let output = try learner.run("list", "--json").output
        let list = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]] ?? []
        return Dictionary(uniqueKeysWithValues: list.map { ($0["id"] as! String, $0["standing"] as! String) })
    }

    @Test func findsWhereToBegin() throws {
        let first = try learner.run("place")
        #expect(first.status == 0)
        #expect(
            first.output.hasPrefix("Placement: question 1, at most 3 with this one.\nbasics/functions/sensor-average"))
        #expect(first.output.contains("place --skip\n") && first.output.contains("/sensors.py\n"))
        // What is asked is what is handed out.
        #expect(try json()["exercise"] as? String == "basics/functions/sensor-average")
        let miss = try learner.run("grade", "sensor-average", learner.file("sensors.py", "def average(): pass\n"))
        #expect(miss.status == 1 && miss.output.contains("If you do not know it"))
        let pass = try solve("basics/functions/sensor-average")
        #expect(pass.status == 0 && pass.output.hasSuffix(" place\n"))
        #expect(try standings().filter { $0.value == "known" }.count == 5)
        // Broken off, and gone on with.
        #expect(try json("start", "--usual")["exercise"] as? String == "basics/collections/word-tally")
        #expect(try asked() == "basics/files/running-diary")
        #expect(try json("place", "--skip")["exercise"] as? String == "basics/collections/guest-list")
        #expect(try solve("basics/collections/guest-list").status == 0)
        let result = try learner.run("place").output
        #expect(result.hasPrefix("Placement is done. 6 exercises in 4 topics count as known:\n"))
        #expect(result.contains("New exercises come from Basic examples: File input and output from now on."))
        #expect(try json("start")["exercise"] as? String == "basics/files/log-digest")
        #expect(try learner.run("place", "--skip").status == 64)
    }

    @Test func whatIsKnownNamesTheAttemptAndCanBeTakenBack() throws {
        let question = try #require(try asked())
        #expect(try solve(question).status == 0)
        let entries = try learner.journalLines.map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as! [String: Any]
        }
        let attempt = entries.first { $0["kind"] as? String == "attempt" }?["id"] as? String
        let known = entries.filter { $0["kind"] as? String == "known" }
        #expect(known.count == 5 && known.allSatisfy { $0["attempt"] as? String == attempt })
        #expect(try learner.run("list", "variables").output.contains("0 of 2 accepted, 2 known."))
        // It can be opened at any time, and what is chosen by its name is known no more.
        #expect(try json("start", "split-the-bill")["exercise"] as? String == "basics/variables/split-the-bill")
        #expect(try standings()["basics/variables/split-the-bill"] == "new")
        #expect(
            try json("place", "--undo", "control-flow")["takenBack"] as? [String] == [
                "basics/control-flow/parking-fee", "basics/control-flow/savings-goal",
            ])
        #expect(try learner.run("place", "--undo").output.contains("2 exercises that counted as known are new again."))
        #expect(try standings().values.filter { $0 == "known" }.isEmpty)
        #expect(try standings()[question] == "accepted")
        // It begins anew, with what tells something new.
        let again = try asked()
        #expect(again == "basics/functions/shopping-basket")
    }

    /// A session that was killed between two entries of the journal.
    @Test func goesOnFromWhatTheJournalHas() throws {
        let question = try #require(try asked())
        #expect(try solve(question).status == 0)
        let kept = learner.journalLines.filter { !$0.contains(#""kind":"known""#) }
        try Data((kept.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: learner.journal))
        #expect(try standings().values.filter { $0 == "known" }.isEmpty)
        #expect(try asked() == "basics/files/running-diary")
        #expect(try standings().values.filter { $0 == "known" }.count == 5)
    }

    @Test func whoKnowsNothingBeginsAtTheBeginning() throws {
        _ = try asked()
        for _ in 0..<3 { #expect(try learner.run("place", "--skip").status == 0) }
        let result = try learner.run("place").output
        #expect(result.contains("you begin at the beginning"), "\(result)")
        #expect(try json()["exercise"] as? String == "basics/variables/split-the-bill")
        #expect(try learner.run("place", "--undo").output.contains("begins anew"))
        #expect(try asked() == "basics/functions/sensor-average")
    }

    @Test(arguments: [
        (["place", "basics"], "To begin at basics, type: reprise start basics"),
        (["place", "--skip"], "nothing is asked just now"), (["place", "--skip", "--undo"], "Leave one of them out"),
        (["place", "--undo", "nowhere"], "there is no track, topic or exercise"),
    ])
    func whatCannotBeMeantIsSaid(_ words: [String], _ expected: String) throws {
        let answer = try learner.start(words).finish()
        #expect(answer.status == 64 && answer.errors.contains(expected) && learner.journalLines.isEmpty)
    }
}
