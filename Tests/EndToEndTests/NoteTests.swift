import Foundation
import TestSupport
import Testing

/// The author's last word: shown to whoever has solved an exercise, and to nobody before.
@Suite struct NoteTests {
    private let learner = Learner()
    private static let file = SmallCatalog.bill + "/note.md"
    private static let words = "Whole cents are never lost, as in any till."
    private static let wrong = SmallCatalog.path(SmallCatalog.bill + "/mistakes/true-division/main.py")

    init() throws {
        try learner.copyCatalog()
        try learner.writeCatalog(Self.file, "Whole cents are **never** lost,\nas in any till.\n")
    }

    private func run(_ command: String) throws -> Learner.Answer {
        try learner.start(learner.words(command.replacing("WRONG", with: Self.wrong))).finish()
    }

    private func json(_ command: String) throws -> [String: Any] {
        let answer = try run(command + " --json")
        return try #require(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    }

    @Test(arguments: [
        "", "show split-the-bill", "hint split-the-bill", "grade split-the-bill WRONG", "grade split-the-bill",
        "solution split-the-bill --give-up", "check split-the-bill", "list",
    ])
    func isNotShownBefore(_ command: String) throws {
        #expect(!(try run(command).words.contains("as in any till")))
    }

    @Test func isShownOnceItIsSolvedAndWhenItIsRebuilt() throws {
        let page = try run("grade split-the-bill ANSWER")
        #expect(page.status == 0)
        #expect(page.output.contains("all 8 cases pass.\n\nWhat you practised: "))
        #expect(page.output.contains("\n\nA last word\n\n\(Self.words)\n\nGo on with"))
        #expect(try run("solution split-the-bill").output.hasSuffix("A last word\n\n\(Self.words)\n"))
        #expect(!(try run("show split-the-bill").words.contains(Self.words)))
        #expect(try run("rebuild split-the-bill").status == 0)
        #expect(!(try run("grade split-the-bill").words.contains(Self.words)))
        #expect(try run("grade split-the-bill ANSWER").words.contains(Self.words))
    }

    @Test func programsGetItAsItIsWritten() throws {
        let text = "Whole cents are **never** lost,\nas in any till."
        #expect(try json("grade split-the-bill WRONG")["note"] == nil)
        #expect(try json("solution split-the-bill --give-up")["note"] == nil)
        #expect(try json("grade split-the-bill ANSWER")["note"] as? String == text)
        #expect(try json("solution split-the-bill")["note"] as? String == text)
        try FileManager.default.removeItem(atPath: learner.catalog + "/" + Self.file)
        #expect(try json("grade split-the-bill ANSWER")["note"] == nil)
    }

    @Test func isPartOfTheWholeInASessionOfLines() throws {
        let session = try PlainSession(learner)
        #expect(session.wait(for: "Save the file"))
        let file = learner.workspace + "/basics/variables/split-the-bill/main.py"
        let solution = SmallCatalog.read(SmallCatalog.bill + "/solution/main.py")
        try Data(solution.utf8).write(to: URL(filePath: file))
        #expect(session.wait(for: "v and Enter: the whole."))
        session.send("v\n")
        #expect(session.wait(for: "A last word\n\n\(Self.words)\n"))
        session.send("o\n")
        #expect(session.wait(forCount: 2, of: "A last word\n\n\(Self.words)\n"))
        session.send("q\n")
        _ = session.finish()
    }

    @Test func isOnTheScreen() throws {
        let terminal = try LiveTerminal(learner)
        #expect(terminal.wait(for: "Save the file, and it is run."))
        let file = learner.workspace + "/basics/variables/split-the-bill/main.py"
        let solution = SmallCatalog.read(SmallCatalog.bill + "/solution/main.py")
        try Data(solution.utf8).write(to: URL(filePath: file))
        #expect(terminal.wait(for: Self.words))
        terminal.send("q")
        #expect(terminal.wait(for: "[out 0]"))
    }
}
