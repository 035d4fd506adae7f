import Foundation
import TestSupport
import Testing

/// Every exercise of the small catalog, graded by the real binary.
@Suite(.patient) struct ExerciseTests {
    private let learner = Learner()

    private func grade(_ id: String, _ folder: String) throws -> (status: Int32, verdict: [String: Any]) {
        let spec = try json(SmallCatalog.read("Exercises/\(id)/exercise.json"))
        let files = try #require(spec["files"] as? [String]).map { folder + "/" + $0 }
        let answer = try learner.start(["grade", id] + files + ["--json"]).finish()
        #expect(answer.errors == "")
        return (answer.status, try json(answer.output))
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test(arguments: SmallCatalog.exercises)
    func acceptsItsSolutionAlone(_ id: String) throws {
        let folder = SmallCatalog.path("Exercises/" + id)
        let solution = try grade(id, folder + "/solution")
        #expect(solution.status == 0)
        #expect(solution.verdict["verdict"] as? String == "accepted")
        #expect(try grade(id, folder + "/starter").status == 1)
        let spec = try json(SmallCatalog.read("Exercises/\(id)/exercise.json"))
        for program in ["", "import sys; sys.exit(0)\n", "import os; os._exit(0)\n"] {
            for name in try #require(spec["files"] as? [String]) { _ = learner.file(name, program) }
            let answer = try grade(id, learner.home + "/try")
            #expect(answer.status == 1, "\(program)")
            #expect(answer.verdict["accepted"] as? Bool == false)
        }
    }

    @Test(arguments: SmallCatalog.exercises)
    func diagnosesItsMistakes(_ id: String) throws {
        let spec = try json(SmallCatalog.read("Exercises/\(id)/exercise.json"))
        for mistake in try #require(spec["mistakes"] as? [[String: Any]]) {
            let name = try #require(mistake["name"] as? String)
            let answer = try grade(id, SmallCatalog.path("Exercises/\(id)/mistakes/\(name)"))
            #expect(answer.status == 1)
            #expect(answer.verdict["verdict"] as? String == mistake["verdict"] as? String, "\(name)")
            let diagnosis = answer.verdict["diagnosis"] as? [String: Any]
            #expect(diagnosis?["mistake"] as? String == name)
            #expect(diagnosis?["trap"] as? String == mistake["trap"] as? String)
            let words = SmallCatalog.read("Exercises/\(id)/mistakes/\(name)/diagnosis.md")
            #expect(diagnosis?["text"] as? String == words.trimmingCharacters(in: .whitespacesAndNewlines))
        }
    }
}
