import Foundation
import Glibc
import Testing

/// The terminal is left as it was found, whichever way a session ends.
@Suite(.serialized) struct TerminalSettingsTests {
    private let learner = Learner()

    private func session(_ arguments: [String] = []) throws -> LiveTerminal {
        let terminal = try LiveTerminal(learner, arguments)
        #expect(terminal.wait(for: "Save the file"))
        #expect(terminal.screen.isAlternate && !terminal.screen.showsCursor)
        #expect(terminal.settings != terminal.settingsBefore)
        return terminal
    }

    private func isAsBefore(_ terminal: LiveTerminal) -> Bool {
        let text = String(decoding: terminal.written, as: UTF8.self)
        return terminal.settings == terminal.settingsBefore && !terminal.screen.isAlternate
            && terminal.screen.showsCursor && terminal.screen.wraps
            && text.components(separatedBy: "\u{1B}[?2004h").count
                == text.components(separatedBy: "\u{1B}[?2004l").count
    }

    @Test(arguments: ["q", "\u{3}", "\u{4}"])
    func afterAKeyThatQuits(_ key: String) throws {
        let terminal = try session()
        terminal.send(key)
        #expect(terminal.wait(for: "[out 0]"))
        #expect(isAsBefore(terminal))
    }

    /// Also the signals of a Swift trap, which is SIGILL or SIGTRAP.
    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT, SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE])
    func afterASignalThatEndsIt(_ signal: Int32) throws {
        let terminal = try session()
        kill(try #require(terminal.program), signal)
        #expect(terminal.wait(for: "[out \(128 + signal)]"))
        #expect(isAsBefore(terminal))
    }

    @Test func whileItIsStoppedAndAfterwards() throws {
        let terminal = try session()
        terminal.send("\u{1A}")
        #expect(terminal.wait(for: "[out "))
        #expect(isAsBefore(terminal))
        terminal.send("\n")
        #expect(terminal.wait { $0.isAlternate && $0.text.contains("Split the bill") })
        #expect(terminal.settings != terminal.settingsBefore)
        terminal.send("q")
        #expect(terminal.wait(for: "[end 0]"))
        #expect(isAsBefore(terminal))
    }

    @Test func afterBeingStoppedWithoutAsking() throws {
        let terminal = try session()
        let program = try #require(terminal.program)
        kill(program, SIGSTOP)
        #expect(terminal.wait(for: "[out "))
        terminal.send("\n")
        #expect(terminal.wait { $0.isAlternate && $0.text.contains("q quit") })
        terminal.send("q")
        #expect(terminal.wait(for: "[end 0]"))
        #expect(isAsBefore(terminal))
    }

    @Test func afterAnErrorAtTheStart() throws {
        learner.environment["REPRISE_CATALOG"] = "/nowhere"
        let terminal = try LiveTerminal(learner)
        #expect(terminal.wait(for: "[out 64]"))
        #expect(isAsBefore(terminal))
    }

    @Test func whileTheEditorHasTheTerminal() throws {
        let editor = learner.file("editor.sh", "echo \"editing $@\"\nread -r line\n")
        // Read by the shell: a file that another test's child still has open for writing could not be executed.
        learner.environment["VISUAL"] = "/bin/sh " + editor
        let terminal = try session()
        terminal.send("e")
        #expect(terminal.wait(for: "editing "))
        #expect(terminal.settings == terminal.settingsBefore && !terminal.screen.isAlternate)
        terminal.send("\n")
        #expect(terminal.wait { $0.isAlternate && $0.text.contains("q quit") })
        terminal.send("q")
        #expect(terminal.wait(for: "[out 0]"))
        #expect(isAsBefore(terminal))
    }
}
