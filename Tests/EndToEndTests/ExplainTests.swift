import Foundation
import Testing

/// What is said of errors and traps, by name and with a verdict.
@Suite struct ExplainTests {
    private let learner = Learner()

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func explainsAnExceptionByName() throws {
        for name in ["NameError", "nameerror", "builtins.NameError"] {
            let answer = try learner.run("explain", name)
            #expect(answer.status == 0)
            #expect(answer.output.hasPrefix("NameError\n"))
            #expect(answer.output.contains("What to do: "))
        }
    }

    @Test func explainsTrapsAndVerdictsAndKindsOfSyntaxErrors() throws {
        #expect(try learner.run("explain", "off-by-one").output.contains("Off by one at a boundary"))
        #expect(try learner.run("explain", "time-limit").output.contains("still running when its time was over"))
        #expect(try learner.run("explain", "missing-colon").output.contains("ends in a colon"))
    }

    @Test func listsAllNames() throws {
        let answer = try learner.run("explain")
        #expect(answer.status == 0)
        for name in ["ZeroDivisionError", "brackets", "mutable-default-argument", "wrong-answer"] {
            #expect(answer.output.contains(name))
        }
        let topics = try #require(try json(learner.run("explain", "--json").output)["topics"] as? [[String: Any]])
        #expect(Set(topics.compactMap { $0["kind"] as? String }) == ["exception", "syntax-kind", "trap", "verdict"])
    }

    @Test func offersTheNearestName() throws {
        let answer = try learner.run("explain", "NamError")
        #expect(answer.status == 64)
        #expect(answer.errors.contains("Did you mean NameError?"))
        #expect(try learner.run("explain", "ofbyone").errors.contains("Did you mean off-by-one?"))
        #expect(try !learner.run("explain", "something-else-altogether").errors.contains("Did you mean"))
    }

    @Test func needsNoCatalog() throws {
        learner.environment["REPRISE_CATALOG"] = learner.home
        #expect(try learner.run("explain", "off-by-one").output.contains("At this boundary"))
    }

    @Test func aTrapIsShownWithItsLineAndItsProof() throws {
        let path = learner.file(
            "main.py",
            """
            total = input()
            friends = int(input())
            share = int(total) // friends
            print(f"Each pays {share // 100}.{share % 100:02d}")
            print("Left over: {int(total) % friends}")

            """)
        let screen = try learner.run("grade", "split-the-bill", path)
        #expect(screen.status == 1)
        #expect(screen.output.contains("(The f in front of an f-string is missing)"))
        #expect(screen.output.contains("main.py, line 5:\n      print(\"Left over: {int(total) % friends}\")"))
        #expect(screen.output.contains("all 8 cases pass"))
        let answer = try json(learner.run("grade", "split-the-bill", path, "--json").output)
        let diagnosis = try #require(answer["diagnosis"] as? [String: Any])
        #expect(diagnosis["trap"] as? String == "f-prefix-forgotten")
        #expect(diagnosis["line"] as? Int == 5)
        #expect(diagnosis["proof"] as? String == "repair")
        #expect(diagnosis["mistake"] == nil)
        #expect(answer["advice"] == nil)
        #expect(learner.journalLines.last?.contains("\"trap\":\"f-prefix-forgotten\"") == true)
    }

    @Test func anErrorThatFitsNoTrapIsSaidWithWhatWasAtHand() throws {
        let path = learner.file("main.py", "total = int(input())\nfriends = int(input())\nprint(math.floor(total))\n")
        let screen = try learner.run("grade", "split-the-bill", path)
        #expect(screen.output.contains("What went wrong"))
        #expect(screen.output.contains("`math` is a module of Python's library"))
        let answer = try json(learner.run("grade", "split-the-bill", path, "--json").output)
        #expect(answer["diagnosis"] == nil)
        #expect((answer["advice"] as? [String: Any])?["fix"] is String)
    }

    @Test func aSyntaxErrorIsNamedByItsKind() throws {
        let path = learner.file("main.py", "total = int(input()\nprint(total)\n")
        #expect(try learner.run("grade", "split-the-bill", path).output.contains("never closed again"))
        let answer = try json(learner.run("grade", "split-the-bill", path, "--json").output)
        let cases = try #require(answer["cases"] as? [[String: Any]])
        #expect((cases[0]["exception"] as? [String: Any])?["syntaxKind"] as? String == "unclosed-bracket")
        #expect(learner.journalLines.last?.contains("\"syntax\":\"unclosed-bracket\"") == true)
    }
}
