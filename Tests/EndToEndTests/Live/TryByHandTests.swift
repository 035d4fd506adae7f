import Foundation
import TestSupport
import Testing

/// Programs that are tried by hand: with arguments, and with what a case gives.
@Suite(.serialized) struct TryByHandTests {
    private let learner = Learner()
    private var file: String { learner.workspace + "/basics/variables/split-the-bill/main.py" }
    private static let source = "import sys\nprint(sys.argv[1:])\nprint('read', sys.stdin.read().split())\n"

    private func save(_ text: String) throws { try Data(text.utf8).write(to: URL(filePath: file)) }

    /// What the case expects is never told by that.
    @Test func withWhatACaseGives() throws {
        let terminal = try LiveTerminal(learner)
        #expect(terminal.wait(for: "Save the file"))
        try save(Self.source)
        #expect(terminal.wait(for: "wrong-answer"))
        #expect(terminal.wait { _ in learner.journalLines.count == 1 })
        terminal.send("t2\r")
        #expect(terminal.wait(for: "It ended."))
        try ScreenSnapshot.check("11-try-a-case", terminal)
        #expect(terminal.screen.text.contains("read ['") && !terminal.screen.text.contains("Each pays"))
        terminal.send("\n")
        #expect(terminal.wait { $0.isAlternate })
        terminal.send("t99\r")
        #expect(terminal.wait(for: "There is no case 99, so nothing was run."))
    }

    @Test func inLines() throws {
        let session = try PlainSession(learner)
        #expect(session.wait(for: "Save the file"))
        try save(Self.source)
        #expect(session.wait(for: "wrong-answer"))
        session.send("t\n")
        #expect(session.wait(for: "  1  an even split\n") && session.wait(for: "Arguments?\n"))
        session.send("1\n")
        #expect(
            session.wait(for: "  standard input\n      3000\n      3\n") && session.wait(for: "read ['3000', '3']\n"))
        try save("import sys\nprint(sys.argv[1:])\n")
        #expect(session.wait(forCount: 2, of: "wrong-answer: "))
        session.send("t\n'two words' --all\n")
        #expect(session.wait(for: "['two words', '--all']\n"))
        // What is typed before that belongs to the program.
        #expect(session.wait(forCount: 2, of: "It ended."))
        session.send("q\n")
        #expect(!session.finish().contains("\u{1B}"))
    }
}
