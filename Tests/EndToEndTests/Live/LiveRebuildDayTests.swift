import Foundation
import TestSupport
import Testing

/// Rebuilds at a real terminal.
@Suite(.serialized) struct LiveRebuildDayTests {
    private let learner = Learner()
    private static let id = "basics/variables/split-the-bill"
    private static let solution = SmallCatalog.read(SmallCatalog.bill + "/solution/main.py")
    private var file: String { learner.workspace + "/" + Self.id + "/main.py" }

    private func save(_ text: String) throws { try Data(text.utf8).write(to: URL(filePath: file)) }

    /// A rebuild that is under way, after a first solve with a line too many.
    private func begin(_ words: String...) throws {
        _ = try learner.run()
        try save(Self.solution + "unused = 1\n")
        #expect(try learner.run("grade").status == 0)
        #expect(try learner.start(["rebuild", Self.id] + words).finish().status == 0)
    }

    @Test func isPutBackAfterASecondThought() throws {
        try begin()
        try save("# half a rebuild\n")
        let terminal = try LiveTerminal(learner)
        #expect(terminal.wait(for: "rebuild, closed book"))
        terminal.send("?")
        #expect(terminal.wait(for: "run your answer again"))
        terminal.send("\u{1B}[F")
        #expect(
            terminal.wait(for: "a text file that you can read") && !terminal.screen.text.contains(".reprise/archive"))
        terminal.send("g")
        #expect(terminal.wait(for: "This ends the rebuild"))
        terminal.send("y")
        #expect(terminal.wait(for: "c puts your earlier answer back and costs nothing"))
        terminal.send("c")
        #expect(terminal.wait(for: "your earlier answer is back."))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == Self.solution + "unused = 1\n")
        #expect(learner.journalLines.last?.contains("\"kind\":\"cancelled\"") == true)
        #expect(!terminal.screen.text.contains("rebuild, closed book"))
        terminal.send("q")
        #expect(terminal.wait(for: "[out 0]"))
    }

    @Test func theClockIsOnTheScreenAndTheComparisonAtTheEnd() throws {
        try begin("--timed", "30")
        let terminal = try LiveTerminal(learner)
        #expect(terminal.wait { $0.lines[0].contains("30 minutes left") })
        try save(Self.solution)
        #expect(terminal.wait(for: "Then and now"))
        #expect(!terminal.screen.lines[0].contains("left"))
        terminal.send("f")
        #expect(terminal.wait(for: "- unused = 1"))
        terminal.send("q")
        #expect(terminal.wait(for: "[out 0]"))
        #expect(learner.journalLines.last?.contains("\"mode\":\"timed\"") == true)
    }

    /// The end came while the session was closed.
    @Test func theEndIsToldAndTheRebuildGoesOn() throws {
        learner.environment["REPRISE_NOW"] = "2026-11-22T10:00:00Z"
        try begin("--timed", "5")
        learner.environment["REPRISE_NOW"] = "2026-11-22T11:00:00Z"
        let terminal = try LiveTerminal(learner)
        #expect(terminal.wait(for: "The time is over: nothing was run yet. Go on without the clock"))
        try save(Self.solution)
        #expect(terminal.wait(for: "Rebuilt at the first try."))
        #expect(terminal.screen.text.contains("Then and now") && !terminal.screen.text.contains("Within the time"))
        // What is judged is shown first, and then written down.
        #expect(terminal.wait { _ in learner.journalLines.last?.contains("\"mode\":\"rebuild\"") == true })
    }

    @Test func linesOfASessionAskForTheLastHint() throws {
        let session = try PlainSession(learner)
        #expect(session.wait(for: "Save the file"))
        for number in 1...3 {
            session.send("h\n")
            #expect(session.wait(for: "Hint \(number) of 4."))
        }
        session.send("h\n")
        #expect(
            session.wait(for: "See the solution's lines in mixed order? It counts as a hint, like the others. (y/n)"))
        session.send("y\n")
        #expect(session.wait(for: "Hint 4 of 4\n"))
        #expect(session.wait(for: "There are no more."))
        session.send("q\n")
        _ = session.finish()
        #expect(learner.journalLines.count == 4)
    }
}
