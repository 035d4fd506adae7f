import Foundation
import Glibc
import TestSupport
import Testing

/// Several sessions on one workspace, and the time that is worked in one after the other.
@Suite(.serialized) struct SeveralSessionsTests {
    private let learner = Learner()
    private var file: String { learner.workspace + "/basics/variables/split-the-bill/main.py" }
    private static let solution = SmallCatalog.read(SmallCatalog.bill + "/solution/main.py")

    private func write(_ text: String) throws { try Data(text.utf8).write(to: URL(filePath: file)) }

    @Test func eachSaveIsWrittenDownOnce() throws {
        let first = try PlainSession(learner)
        #expect(first.wait(for: "Save the file"))
        let second = try PlainSession(learner)
        #expect(second.wait(for: "Another session is open on this workspace, since "))
        try write("print(1)\n")
        #expect(first.wait(for: "cases fail;") && second.wait(for: "cases fail;"))
        usleep(600_000)
        try write(Self.solution)
        #expect(first.wait(for: "accepted: all 8 cases pass.") && second.wait(for: "accepted: all 8 cases pass."))
        // Whoever asks for it gets it.
        second.send("r\n")
        #expect(second.wait(forCount: 2, of: "accepted: all 8 cases pass."))
        first.send("q\n")
        second.send("q\n")
        #expect(!first.finish().contains("Another session"))
        _ = second.finish()
        #expect(learner.journalLines.count == 3)
        #expect(learner.journalLines.filter { $0.contains("wrong-answer") }.count == 1)
    }

    @Test func aSessionThatWasKilledIsNoneAnyMore() throws {
        let first = try PlainSession(learner)
        #expect(first.wait(for: "Save the file"))
        try write("print(1)\n")
        #expect(first.wait(for: "cases fail;"))
        first.kill()
        _ = first.finish()
        let second = try PlainSession(learner)
        #expect(second.wait(for: "Save the file"))
        second.send("q\n")
        #expect(!second.finish().contains("Another session"))
    }

    private func seconds(_ line: String) throws -> Int? {
        let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return value?["seconds"] as? Int
    }

    /// Minutes later, as far as the time that is worked goes.
    private func pass(minutes: Int) throws {
        let path = learner.workspace + "/.reprise/clock.json"
        var clock = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path))) as? [String: Any])
        if let since = clock["since"] as? String {
            let date = try #require(ISO8601DateFormatter().date(from: since))
            clock["since"] = ISO8601DateFormatter().string(from: date - Double(60 * minutes))
        }
        try JSONSerialization.data(withJSONObject: clock).write(to: URL(filePath: path))
    }

    private func session(_ minutes: Int, _ text: String? = nil) throws {
        let session = try PlainSession(learner)
        #expect(session.wait(for: "Save the file"))
        try pass(minutes: minutes)
        if let text {
            try write(text)
            #expect(session.wait(for: "cases fail;"))
        }
        session.send("q\n")
        _ = session.finish()
    }

    /// What was worked before a break counts, the break does not, and what nobody knows is not said.
    @Test func theTimeWorkedSurvivesABreak() throws {
        try session(7)
        // A day without any session.
        try pass(minutes: 1440)
        try session(4, "print(1)\n")
        let worked = try #require(try seconds(learner.journalLines[0]))
        #expect((660..<720).contains(worked))
        try session(2)
        // Without a session nobody knows when work on it began.
        try write("print(2)\n")
        _ = try learner.run("grade")
        #expect(try seconds(learner.journalLines[1]) == nil)
        try pass(minutes: 5)
        try write("print(3)\n")
        _ = try learner.run("grade")
        #expect((300..<360).contains(try #require(try seconds(learner.journalLines[2]))))
        try pass(minutes: 45)
        try write(Self.solution)
        _ = try learner.run("grade")
        #expect(try seconds(learner.journalLines[3]) == nil)
        #expect(!learner.journalLines.joined().contains("1800"))
    }
}
