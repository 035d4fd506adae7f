import Foundation
import TestSupport
import Testing

/// Rebuilds: the book stays closed, they can be put back, they may be timed, and they stand beside the first time.
@Suite struct RebuildTests {
    private let learner = Learner()
    private static let id = "basics/variables/split-the-bill"
    private static let solution = SmallCatalog.read(SmallCatalog.bill + "/solution/main.py")
    private static let mistake = SmallCatalog.read(SmallCatalog.bill + "/mistakes/true-division/main.py")
    private static let first = solution + "unused = 1\n"
    private var file: String { learner.workspace + "/" + Self.id + "/main.py" }
    private var answer: String { (try? String(contentsOfFile: file, encoding: .utf8)) ?? "none" }

    private func save(_ text: String) throws { try Data(text.utf8).write(to: URL(filePath: file)) }

    /// Minutes after a time at which all that is told here begins.
    private func setClock(_ minutes: Int) {
        learner.environment["REPRISE_NOW"] =
            "2026-11-22T\(10 + minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60):00Z"
    }

    /// A first solve: one failed try, then an answer with a line too many.
    private func solve() throws {
        _ = try learner.run()
        try save(Self.mistake)
        #expect(try learner.run("grade").status == 1)
        try save(Self.first)
        #expect(try learner.run("grade").status == 0)
    }

    private func json(_ words: String...) throws -> [String: Any] {
        let answer = try learner.start(words + ["--json"]).finish()
        return try #require(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    }

    private var marks: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: learner.workspace + "/.reprise/rebuilding")) ?? []
    }

    // MARK: - The closed book

    @Test func neitherTheEarlierAnswerNorItsPlaceIsShown() throws {
        try solve()
        let words = [
            try learner.run("rebuild", Self.id).output, try learner.run().output, try learner.run("--json").output,
            try learner.run("grade").output, try learner.run("grade", "--json").output,
            try learner.run("reset", "--yes").output, try learner.run("reset", "--yes", "--json").output,
            try learner.run("hint").errors, try learner.run("solution").errors,
            try learner.run("solution", "--first").errors, try learner.run("list").output,
        ]
        for text in words { #expect(!text.contains("archive") && !text.contains("unused"), "\(text)") }
        #expect(words[0].contains("Your earlier answer is kept. To put it back:"))
        #expect(words[9].contains("your first answer is shown when that is done"))
        #expect(try learner.run("rebuild", Self.id, "--cancel").status == 0)
        let begun = try json("rebuild", Self.id)
        #expect(begun["archive"] == nil && begun["keepsAnswer"] as? Bool == true && begun["clock"] == nil)
        let plan = try json()
        let rebuild = try #require((plan["rebuilds"] as? [[String: Any]])?.first)
        #expect(rebuild["exercise"] as? String == Self.id && rebuild["rung"] == nil)
        #expect(try learner.run().output.contains("Go on: \(Self.id)"))
    }

    @Test func givingUpInAPipeSaysWhatItMeans() throws {
        try solve()
        #expect(try learner.run("rebuild", Self.id).status == 0)
        let answer = try learner.run("solution", Self.id, "--give-up")
        #expect(answer.status == 0 && answer.output.hasPrefix("The solution, main.py"))
        #expect(answer.errors.contains("has ended; it comes back tomorrow at the first rung"))
        #expect(marks == [] && learner.journalLines.last?.contains("\"gaveUp\":true") == true)
    }

    /// At a terminal it is asked twice: what it costs, then whether something else would do.
    @Test func givingUpAtATerminalIsAskedTwice() throws {
        try solve()
        #expect(try learner.run("rebuild", Self.id).status == 0)
        for (first, second) in [("n\n", nil), ("y\n", "y\n")] as [(String, String?)] {
            let terminal = try LiveTerminal(learner, ["solution", Self.id, "--give-up"])
            #expect(terminal.wait(for: "(y/n)"))
            terminal.send(first)
            if let second {
                #expect(terminal.wait(for: "type yes:") && terminal.screen.text.contains("--cancel"))
                terminal.send(second)
            }
            #expect(terminal.wait(for: "The rebuild goes on.") && terminal.wait(for: "[out 0]"))
        }
        #expect(marks.count == 1 && learner.journalLines.count == 2)
        let terminal = try LiveTerminal(learner, ["solution", Self.id, "--give-up"])
        #expect(terminal.wait(for: "(y/n)"))
        terminal.send("y\n")
        #expect(terminal.wait(for: "type yes:"))
        terminal.send("yes\n")
        #expect(terminal.wait(for: "[out 0]") && terminal.screen.text.contains("at the first rung"))
        #expect(marks == [] && learner.journalLines.count == 3)
    }

    // MARK: - Putting back

    @Test func cancellingPutsTheEarlierAnswerBack() throws {
        try solve()
        #expect(try learner.run("rebuild", Self.id).status == 0)
        try save("# half a rebuild\n")
        let cancelled = try json("rebuild", "--cancel")
        #expect(cancelled["restored"] as? Bool == true && answer == Self.first && marks == [])
        let archive = try #require(cancelled["archive"] as? String)
        #expect(try String(contentsOfFile: archive + "/main.py", encoding: .utf8) == "# half a rebuild\n")
        #expect(learner.journalLines.last?.contains("\"kind\":\"cancelled\"") == true)
        // It is no longer at hand, and an accepted answer is what it was.
        #expect(try json()["exercise"] as? String != Self.id)
        #expect(try json("grade", Self.id)["rebuild"] == nil)
        for words in [["--cancel"], [Self.id, "--cancel"]] {
            let again = try learner.start(["rebuild"] + words).finish()
            #expect(again.status == 64 && again.output == "", "\(words)")
        }
    }

    @Test func anEarlierAnswerThatIsGoneIsSaid() throws {
        try solve()
        #expect(try learner.run("rebuild", Self.id).status == 0)
        try save("# half a rebuild\n")
        try FileManager.default.removeItem(atPath: learner.workspace + "/.reprise/archive")
        let answer = try learner.run("rebuild", "--cancel")
        #expect(answer.status == 64 && answer.errors.contains("nothing was changed"))
        #expect(self.answer == "# half a rebuild\n" && marks.count == 1 && learner.journalLines.count == 2)
    }

    // MARK: - The clock

    @Test func theTimeIsToldAndDecidesNothing() throws {
        setClock(0)
        try solve()
        setClock(1)
        let begun = try json("rebuild", Self.id, "--timed")
        #expect((begun["clock"] as? [String: Any])?["minutes"] as? Int == 8)
        try save(Self.mistake)
        #expect(try learner.run("grade").words.contains("minutes left, until "))
        #expect(learner.journalLines.last?.contains("\"mode\":\"timed\"") == true)
        setClock(10)
        let over = try learner.run("grade")
        #expect(over.words.contains("The time is over: 4 of 8 cases pass. Go on without the clock, or"))
        #expect(learner.journalLines.last?.contains("\"mode\":\"rebuild\"") == true)
        // Once is enough.
        setClock(11)
        #expect(!(try learner.run("grade").words.contains("The time is over")))
        try save(Self.solution)
        let passed = try learner.run("grade")
        #expect(passed.status == 0 && passed.words.contains("3 failed tries") && marks == [])
    }

    @Test func aRebuildUnderWayCanGoOnAgainstTheClock() throws {
        try solve()
        #expect(try learner.run("rebuild", Self.id).status == 0)
        #expect(try learner.run("rebuild", Self.id).status == 64)
        try save("# half\n")
        let timed = try learner.run("rebuild", Self.id, "--timed", "3").words
        #expect(timed.contains("You have 3 minutes, until ") && timed.contains("Your earlier answer is kept."))
        #expect(answer == "# half\n")
        #expect(try learner.run("rebuild", "--cancel").status == 0 && answer == Self.first)
    }

    @Test(arguments: ["--timed=0", "--timed=481", "--timed=x", "--timed --cancel", "--timed 0"])
    func timesThatAreNoneAreRefused(_ words: String) throws {
        let answer = try learner.start(["rebuild", Self.id] + words.split(separator: " ").map(String.init)).finish()
        #expect(answer.status == 64 && answer.errors.contains("--timed") && marks == [])
    }

    // MARK: - Then and now

    @Test func standsBesideTheFirstTime() throws {
        try solve()
        #expect(try learner.run("rebuild", Self.id, "--timed=30").status == 0)
        try save(Self.solution)
        let page = try learner.run("grade")
        let words = page.words
        #expect(words.contains("Then and now first ") && words.contains(", 1 failed try, 7 lines"))
        #expect(words.contains(", at the first try, 6 lines") && words.contains("Within the time: 30 minutes left."))
        #expect(words.contains("1 line fewer than your first answer;") && words.contains("--first"))
        let shown = try learner.run("solution", Self.id, "--first")
        #expect(shown.output.contains("    - unused = 1\n") && !shown.output.contains("import"))
        let both = try json("solution", Self.id, "--first")
        #expect((both["first"] as? [String: String])?["main.py"] == Self.first)
        #expect((both["last"] as? [String: String])?["main.py"] == Self.solution)
        #expect(!learner.journalLines.contains { $0.contains("\"kind\":\"solution\"") })
    }

    @Test func programsGetBothSides() throws {
        try solve()
        #expect(try learner.run("rebuild", Self.id).status == 0)
        try save(Self.solution)
        let rebuild = try #require(try json("grade")["rebuild"] as? [String: Any])
        let (first, now) = (rebuild["first"] as? [String: Any], rebuild["now"] as? [String: Any])
        #expect(first?["failedTries"] as? Int == 1 && first?["lines"] as? Int == 7)
        #expect(now?["failedTries"] as? Int == 0 && now?["lines"] as? Int == 6)
        #expect((rebuild["difference"] as? String)?.contains("\n-unused = 1\n") == true)
        // What is accepted again afterwards is no rebuild.
        #expect(try json("grade", Self.id)["rebuild"] == nil)
    }

    @Test func withoutAnAcceptedAnswerThereIsNoFirst() throws {
        let answer = try learner.run("solution", Self.id, "--first")
        #expect(answer.status == 64 && answer.errors.contains("no accepted answer"))
    }

    // MARK: - The last hint

    @Test func theLastHintIsTheLinesInMixedOrder() throws {
        _ = try learner.run()
        for number in 1...2 {
            #expect(try learner.run("hint").output.hasPrefix("Hint \(number) of 4"))
        }
        #expect(try learner.run("hint").words.contains("in mixed order. It counts as a hint, like the others:"))
        let last = try learner.run("hint")
        #expect(last.output.hasPrefix("Hint 4 of 4") && last.words.contains("2 lines among them do not belong."))
        for line in Self.solution.split(separator: "\n") { #expect(last.output.contains("    \(line)\n"), "\(line)") }
        let again = try json("hint")
        #expect((again["hints"] as? [String])?.count == 4 && again["total"] as? Int == 4)
        #expect(try json("show", Self.id)["hints"] as? Int == 4)
        #expect(learner.journalLines.map { $0.contains("\"kind\":\"hint\"") } == [true, true, true, true])
        try save(Self.solution)
        #expect(try learner.run("grade").status == 0)
        #expect(learner.journalLines.last?.contains("\"hints\":4") == true)
    }
}
