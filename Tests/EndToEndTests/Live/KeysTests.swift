import Foundation
import TestSupport
import Testing

/// Keys that are none of ours, text that is pasted, and editors, at a real terminal.
@Suite(.serialized) struct KeysTests {
    private let learner = Learner()

    @Test func pastedTextAndForeignKeysDoNothing() throws {
        let terminal = try LiveTerminal(learner)
        #expect(terminal.wait(for: "Save the file"))
        #expect(String(decoding: terminal.written, as: UTF8.self).contains("\u{1B}[?2004h"))
        terminal.send("\u{1B}[200~gy\rq\rx\ry\u{1B}[201~")
        #expect(terminal.wait(for: "Text was pasted here"))
        // F5, Control with an arrow, Alt with q, a mouse, an answer of the terminal.
        terminal.send("\u{1B}[15~\u{1B}[1;5C\u{1B}q\u{1B}[Mqqq\u{1B}[<0;1;1M\u{1B}]11;rgb:qq/qq/qq\u{7}")
        terminal.send("?")
        #expect(terminal.wait(for: "run your answer again"))
        #expect(learner.journalLines.isEmpty && terminal.program != nil)
        // Where something is typed, it is inserted.
        terminal.send("w\u{1B}[200~two\rlines q\u{1B}[201~\r")
        #expect(terminal.wait(for: "Noted."))
        #expect(learner.journalLines.first?.contains("two lines q") == true)
    }

    @Test func editorsAreNamedAsInAShell() throws {
        let folder = learner.home + "/my editors"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try ExecutableScript.write("#!/bin/sh\nprintf '%s|' \"$@\" > \"$HOME/said\"\n", to: folder + "/ed it")
        try ExecutableScript.write("#!/bin/sh\nexit 3\n", to: folder + "/code")
        learner.environment["VISUAL"] = nil
        learner.environment["EDITOR"] = "'\(folder)/ed it' -a '' \"b c\""
        var terminal = try LiveTerminal(learner)
        #expect(terminal.wait(for: "Save the file"))
        terminal.send("e")
        let file = learner.workspace + "/basics/variables/split-the-bill/main.py"
        #expect(
            terminal.wait { _ in
                (try? String(contentsOfFile: learner.home + "/said", encoding: .utf8)) == "-a||b c|\(file)|"
            })
        learner.environment["EDITOR"] = "nosuch -w"
        terminal = try LiveTerminal(learner)
        #expect(terminal.wait(for: "Split the bill"))
        terminal.send("e")
        #expect(terminal.wait(for: "There is no program nosuch, which EDITOR names."))
        // One with a window of its own is not waited for, and its failure is told all the same.
        learner.environment["EDITOR"] = "'\(folder)/code' --wait"
        terminal = try LiveTerminal(learner)
        #expect(terminal.wait(for: "Split the bill"))
        terminal.send("e")
        #expect(terminal.wait(for: "code ended with exit status 3."))
    }
}
