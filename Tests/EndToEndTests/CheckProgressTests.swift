import Foundation
import Testing

/// The line that says how far a proof is.
@Suite struct CheckProgressTests {
    private static let bar = "[                    ] 0/2  basics/variables/"

    private func terminal(_ environment: [String: String] = [:], columns: Int, term: String = "xterm") throws
        -> LiveTerminal
    {
        let learner = Learner()
        learner.environment.merge(environment) { $1 }
        return try LiveTerminal(
            learner, ["check", "--only", "basics/variables", "--no-cache"], columns: columns, term: term)
    }

    /// It is gone when all is told.
    @Test(arguments: [(80, [:]), (40, ["NO_COLOR": ""])] as [(Int, [String: String])])
    func goesAwayAgain(_ columns: Int, _ environment: [String: String]) throws {
        let terminal = try terminal(environment, columns: columns)
        #expect(terminal.wait { $0.text.contains("[out 0]") })
        let written = String(decoding: terminal.written, as: UTF8.self)
        #expect(written.contains(Self.bar.prefix(columns - 15)))
        let lines = terminal.screen.text.split(separator: "\n").filter { $0.contains("variables/") }
        #expect(lines.count == 2 && lines.allSatisfy { $0.hasPrefix("ok ") }, "\(terminal.screen.text)")
    }

    @Test func aTerminalThatCannotMoveItsCursorHasNone() throws {
        let terminal = try terminal(columns: 80, term: "dumb")
        #expect(terminal.wait { $0.text.contains("[out 0]") })
        #expect(!String(decoding: terminal.written, as: UTF8.self).contains("0/2"))
    }
}
