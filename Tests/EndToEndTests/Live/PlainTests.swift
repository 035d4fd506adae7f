import Foundation
import Glibc
import TestSupport
import Testing

/// Sessions of lines, pipes, and the commands beside the session.
@Suite(.serialized) struct PlainTests {
    private let learner = Learner()
    private var file: String { learner.workspace + "/basics/variables/split-the-bill/main.py" }
    private static let solution = SmallCatalog.read(SmallCatalog.bill + "/solution/main.py")

    @Test func aDayOfLinesHasOneForEachEventAndNoEscapes() throws {
        let session = try PlainSession(learner)
        #expect(session.wait(for: "Save the file"))
        try Data("print(1)\n".utf8).write(to: URL(filePath: file))
        #expect(
            session.wait(for: "wrong-answer: 8 of 8 cases fail; see \"an even split\". v and Enter: the whole.\n"))
        session.send("v\n")
        #expect(session.wait(for: "Case \"an even split\"\n"))
        session.send("h\n")
        #expect(session.wait(for: "Hint 1 of 4\n"))
        session.send("l\n")
        #expect(session.wait(for: "1. Split the bill, tried, 8 minutes.\n"))
        session.send("tally\n")
        #expect(session.wait(for: "\n1. Word tally, new, 12 minutes.\n"))
        session.send("1\n")
        #expect(session.wait(for: "\nWord tally\n"))
        session.send("q\n")
        let output = session.finish()
        #expect(!output.contains("\u{1B}") && output.contains("are saved in"))
    }

    /// An editor's problem matcher looks at what is between the line that begins a run and the one that tells of it.
    @Test func theLineOfAnErrorIsNamedForEditors() throws {
        let session = try PlainSession(learner)
        #expect(session.wait(for: "Save the file"))
        try Data("print(1)\nprint(nobody)\n".utf8).write(to: URL(filePath: file))
        #expect(session.wait(for: "v and Enter: the whole.\n"))
        session.send("q\n")
        let lines = session.finish().split(separator: "\n").map(String.init)
        let begins = try #require(lines.firstIndex { $0.hasSuffix("Running 8 cases …") })
        let place = try #require(
            lines.firstIndex { $0.contains("/split-the-bill/main.py:2:1: error: runtime-error: ") })
        let ends = try #require(lines.firstIndex { $0.hasSuffix("v and Enter: the whole.") })
        #expect(begins < place && place < ends, "\(lines)")
    }

    @Test func theEndOfTheInputIsTheEnd() throws {
        let answer = try learner.run("--plain")
        #expect(answer.status == 0 && answer.errors == "")
        #expect(answer.output.contains("Welcome to Reprise.") && !answer.output.contains("\u{1B}"))
    }

    @Test func aDumbTerminalGetsLines() throws {
        let terminal = try LiveTerminal(learner, term: "dumb")
        #expect(terminal.wait(for: "Save the file"))
        terminal.send("q\n")
        #expect(terminal.wait(for: "[out 0]"))
        #expect(!terminal.written.contains(0x1B))
    }

    /// Colours and the like are off, and moving about is not.
    @Test func withoutColourNothingIsColoured() throws {
        let terminal = try LiveTerminal(learner)
        #expect(terminal.wait(for: "Save the file"))
        let text = String(decoding: terminal.written, as: UTF8.self)
        let styles = text.components(separatedBy: "\u{1B}[").dropFirst().filter {
            $0.drop { $0.isNumber || $0 == ";" }.first == "m" && !$0.hasPrefix("0m")
        }
        #expect(styles == [])
        learner.environment["NO_COLOR"] = ""
        let colourful = try LiveTerminal(learner)
        #expect(colourful.wait(for: "Split the bill"))
        #expect(String(decoding: colourful.written, as: UTF8.self).contains("\u{1B}[1mSplit the bill"))
    }

    @Test func inAPipeThePlanIsPlainLines() throws {
        let answer = try learner.run()
        #expect(answer.status == 0 && !answer.output.contains("\u{1B}"))
        #expect(answer.output.contains("Next: basics/variables/split-the-bill"))
        #expect(
            try learner.run(
                "grade", "split-the-bill", SmallCatalog.billSolution
            ).status == 0)
        // A day later it is due.
        let tomorrow = Date(timeIntervalSinceNow: 86_400)
        learner.environment["REPRISE_NOW"] = tomorrow.formatted(.iso8601)
        let later = try learner.run()
        #expect(later.output.contains("Due:  basics/variables/split-the-bill  (rebuild 1, "))
        #expect(later.output.contains("rebuild basics/variables/split-the-bill\n"))
        #expect(try learner.run("list").output.contains("accepted  due"))
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(learner.run("--json").output.utf8)) as? [String: Any])
        #expect((json["rebuilds"] as? [[String: Any]])?.first?["rung"] as? Int == 1)
    }

    @Test func theCommandsBesideTheSession() throws {
        _ = try learner.run()
        try Data("mine = 1\n".utf8).write(to: URL(filePath: file))
        #expect(try learner.run("hint").output.hasPrefix("Hint 1 of 4"))
        #expect(try learner.run("hint").output.hasPrefix("Hint 2 of 4"))
        #expect(try learner.run("rebuild", "split-the-bill").status == 64)
        let closed = try learner.run("solution")
        #expect(closed.status == 64 && closed.output == "" && closed.errors.contains("--give-up"))
        let open = try learner.run("solution", "--give-up")
        #expect(open.status == 0 && open.output.contains("+ mine = 1"))
        #expect(learner.journalLines.last?.contains("\"gaveUp\":true") == true)
        #expect(try learner.run("reset").status == 64)
        #expect(try learner.run("reset", "--yes").output.contains(".reprise/archive/"))
        let starter = SmallCatalog.read(SmallCatalog.bill + "/starter/main.py")
        #expect(try String(contentsOfFile: file, encoding: .utf8) == starter)
        try Data(Self.solution.utf8).write(to: URL(filePath: file))
        #expect(try learner.run("grade").status == 0)
        #expect(try learner.run("rebuild", "split-the-bill").output.contains("Your earlier answer is kept."))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "")
        #expect(try learner.run("hint", "split-the-bill").status == 64)
        #expect(try learner.run("rebuild", "split-the-bill").errors.contains("already"))
        try Data(Self.solution.utf8).write(to: URL(filePath: file))
        #expect(try learner.run("grade", "split-the-bill").status == 0)
        #expect(learner.journalLines.last?.contains("\"mode\":\"rebuild\"") == true)
        #expect(try learner.run("grade", "split-the-bill").status == 0)
        #expect(learner.journalLines.last?.contains("\"mode\":\"solve\"") == true)
    }

    @Test func aWorkspaceThatCannotBeMadeIsOneSentence() throws {
        learner.environment["REPRISE_WORKSPACE"] = "/dev/null/work"
        let answer = try learner.run("--plain")
        #expect(answer.status == 69 && answer.output == "")
        #expect(answer.errors.hasPrefix("reprise: /dev/null/work cannot be made"))
    }

    @Test func withoutPythonNothingIsJudgedAndTheSessionGoesOn() throws {
        learner.environment["PATH"] = "/nowhere"
        let session = try PlainSession(learner)
        #expect(session.wait(for: "Save the file"))
        try Data("print(1)\n".utf8).write(to: URL(filePath: file))
        #expect(session.wait(for: "Nothing was judged: "))
        session.send("s\nq\n")
        #expect(session.finish().contains("Split the bill"))
        #expect(learner.journalLines.isEmpty)
    }
}
