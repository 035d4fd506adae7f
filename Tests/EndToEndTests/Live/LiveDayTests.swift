import Foundation
import TestSupport
import Testing

/// Days of a learner at a real terminal.
@Suite(.serialized) struct LiveDayTests {
    private let learner = Learner()
    private var file: String { learner.workspace + "/basics/variables/split-the-bill/main.py" }
    private static let solution = SmallCatalog.read(SmallCatalog.bill + "/solution/main.py")
    private static let mistake = SmallCatalog.read(SmallCatalog.bill + "/mistakes/true-division/main.py")

    private func save(_ text: String) throws { try Data(text.utf8).write(to: URL(filePath: file)) }

    @Test func aFirstDayFromTheWelcomeToTheEnd() throws {
        let terminal = try LiveTerminal(learner)
        #expect(terminal.wait(for: "Save the file, and it is run."))
        try ScreenSnapshot.check("1-welcome", terminal)
        try save(Self.mistake)
        #expect(terminal.wait(for: "wrong-answer: 4 of 8 cases fail; see"))
        // Its cause comes a moment later, and then the line in the journal.
        #expect(terminal.wait { _ in learner.journalLines.count == 1 })
        try ScreenSnapshot.check("2-failing-save", terminal)
        #expect(terminal.screen.text.contains("What may have happened"))
        terminal.send("h")
        #expect(terminal.wait(for: "h shows the next one."))
        try ScreenSnapshot.check("3-hint", terminal)
        terminal.send("o")
        #expect(terminal.wait(for: "The solution opens once your answer is accepted."))
        try save(Self.solution)
        #expect(terminal.wait(for: "It comes back tomorrow"))
        try ScreenSnapshot.check("4-accepted", terminal)
        terminal.send("w")
        #expect(terminal.wait(for: "What was missing?"))
        terminal.send("the floor of a division\r")
        #expect(terminal.wait(for: "Noted."))
        terminal.send("o")
        #expect(terminal.wait(for: "The solution, main.py"))
        try ScreenSnapshot.check("5-solution", terminal)
        terminal.send("l")
        #expect(terminal.wait(for: "Search:"))
        try ScreenSnapshot.check("6-list", terminal)
        terminal.send("tally\u{1B}[B\r")
        #expect(terminal.wait(for: "word-tally/"))
        terminal.send("?")
        #expect(terminal.wait(for: "run your answer again"))
        try ScreenSnapshot.check("7-keys", terminal)
        terminal.send("q")
        #expect(terminal.wait(for: "[out 0]"))
        #expect(!terminal.screen.isAlternate && terminal.screen.showsCursor)
        #expect(terminal.screen.text.contains("are saved in ~/work."))
        let kinds = learner.journalLines.map { line in
            ["attempt", "hint", "note", "solution"].first { line.contains("\"kind\":\"\($0)\"") } ?? "?"
        }
        #expect(kinds == ["attempt", "hint", "attempt", "note", "solution"])
        #expect(learner.journalLines[2].contains("\"hints\":1"))
    }

    @Test func aDayWithARebuildThatIsDue() throws {
        // Accepted long ago, as the first format of the journal has it.
        try FileManager.default.createDirectory(
            atPath: learner.workspace + "/.reprise", withIntermediateDirectories: true)
        let line = """
            {"concepts":[],"content":"x","exercise":"basics/variables/split-the-bill","failed":[],"format":1,"hints":0,\
            "id":"one","mode":"solve","notRun":[],"peeks":0,"time":"2025-01-01T10:00:00Z","verdict":"accepted"}

            """
        try Data(line.utf8).write(to: URL(filePath: learner.journal))
        try FileManager.default.createDirectory(
            atPath: learner.workspace + "/basics/variables/split-the-bill", withIntermediateDirectories: true)
        try save("# my old answer\n")

        let terminal = try LiveTerminal(learner)
        #expect(terminal.wait(for: "Enter begins the rebuild"))
        try ScreenSnapshot.check("8-today", terminal)
        terminal.send("\r")
        #expect(terminal.wait(for: "rebuild, closed book"))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "")
        let archive = learner.workspace + "/.reprise/archive/basics/variables/split-the-bill"
        let kept = try FileManager.default.contentsOfDirectory(atPath: archive)
        #expect(kept.count == 1)
        #expect(try String(contentsOfFile: "\(archive)/\(kept[0])/main.py", encoding: .utf8) == "# my old answer\n")
        terminal.send("h")
        #expect(terminal.wait(for: "a rebuild has no hints"))
        terminal.send("o")
        #expect(terminal.wait(for: "The solution opens once"))
        try save(Self.solution)
        #expect(terminal.wait(for: "Rebuilt at the first try."))
        try ScreenSnapshot.check("9-rebuilt", terminal)
        #expect(terminal.wait { _ in learner.journalLines.last?.contains("\"mode\":\"rebuild\"") == true })
        terminal.send("x")
        #expect(terminal.wait(for: "Put the starter back?"))
        terminal.send("n")
        #expect(terminal.wait(for: "Nothing was done."))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == Self.solution)
    }

    @Test func givingUpIsAskedAndNoted() throws {
        let terminal = try LiveTerminal(learner)
        #expect(terminal.wait(for: "Save the file"))
        terminal.send("g")
        #expect(terminal.wait(for: "Give up and see the solution?"))
        terminal.send("n")
        #expect(terminal.wait(for: "Nothing was done."))
        #expect(learner.journalLines.isEmpty)
        terminal.send("gy")
        #expect(terminal.wait(for: "The solution, main.py"))
        #expect(learner.journalLines.first?.contains("\"gaveUp\":true") == true)
    }

    @Test func runsAProgramByHand() throws {
        let terminal = try LiveTerminal(learner)
        #expect(terminal.wait(for: "Save the file"))
        try save("print('hello', input('Name? '))\nprint('\\x1b[2Jgone')\n")
        #expect(terminal.wait(for: "wrong-answer"))
        terminal.send("t")
        #expect(terminal.wait(for: "Arguments?"))
        try ScreenSnapshot.check("10-try-by-hand", terminal)
        terminal.send("\r")
        #expect(terminal.wait(for: "Name?"))
        terminal.send("Zoë\n")
        #expect(terminal.wait(for: "hello Zoë"))
        #expect(terminal.wait(for: "␛[2Jgone"))
        #expect(terminal.wait(for: "It ended."))
        terminal.send("\n")
        #expect(terminal.wait { $0.isAlternate })
        try save("while True: input()\n")
        #expect(terminal.wait(for: "cases fail"))
        terminal.send("t\r")
        #expect(terminal.wait(for: "run in the sandbox"))
        terminal.send("\u{3}")
        #expect(terminal.wait(for: "Stopped."))
        terminal.send("\n")
        #expect(terminal.wait { $0.isAlternate })
        terminal.send("q")
        #expect(terminal.wait(for: "[out 0]"))
    }

    /// The shapes of terminals, and a program that writes what a terminal should not see.
    @Test(arguments: [(80, 24), (40, 15), (200, 60)])
    func fitsTheTerminal(_ size: (Int, Int)) throws {
        let terminal = try LiveTerminal(learner, columns: size.0, rows: size.1)
        #expect(terminal.wait(for: "Save the file"))
        try save(
            """
            print("\\x1b]0;title\\x07\\x1b[31mred\\x1b[2J\\r over")
            print("漢字かな🙂 e\\u0301 wide")
            print("x" * 10_000)
            print("tab\\tand space ")

            """)
        #expect(terminal.wait(for: "wrong-answer"))
        #expect(terminal.wait { _ in learner.journalLines.count == 1 })
        try ScreenSnapshot.check("wild-\(size.0)x\(size.1)", terminal)
        terminal.send("\u{1B}[F")
        #expect(terminal.wait(for: "FAIL"))
        terminal.resize(columns: 60, rows: 20)
        #expect(terminal.wait { $0.lines[0].hasPrefix("Split the bill") && $0.lines[19].contains("q quit") })
        #expect(terminal.screen.unknown == [])
    }
}
