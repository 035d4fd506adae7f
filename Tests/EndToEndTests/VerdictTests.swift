import Foundation
import TestSupport
import Testing

/// What a learner reads after `reprise grade`.
@Suite(.patient) struct VerdictTests {
    private let learner = Learner()

    private func grade(_ source: String, id: String = "split-the-bill", name: String = "main.py") throws
        -> Learner.Answer
    {
        try learner.run("grade", id, learner.file(name, source))
    }

    @Test func makesATrailingSpaceVisible() throws {
        let answer = try grade(
            """
            total, friends = int(input()), int(input())
            print(f"Each pays {total // friends // 100}.{total // friends % 100:02d} ")
            print("Left over:", total % friends)
            """)
        #expect(answer.status == 1)
        #expect(
            answer.output.contains(
                "    - Each pays 10.00\n    + Each pays 10.00·\n      Left over: 0\n  (· is a space)\n"))
    }

    @Test func namesTypeAndLineOfAnException() throws {
        let answer = try grade("total = int(input())\nfriends = int(input())\nshare = totl // friends\n")
        #expect(answer.output.contains("  NameError in main.py, line 3:\n      share = totl // friends\n"))
        #expect(answer.output.contains("        File \"main.py\", line 3, in <module>\n"))
        #expect(!answer.output.contains("sitecustomize") && !answer.output.contains("driver"))
        #expect(answer.output.components(separatedBy: "File \"").count == 2)
    }

    @Test func showsAnExampleOfASession() throws {
        let answer = try grade("def parking_fee(minutes):\n    return minutes\n", id: "parking-fee", name: "parking.py")
        #expect(answer.status == 1)
        #expect(answer.output.contains("  example\n      >>> "))
    }

    struct Limit: Sendable, CustomTestStringConvertible {
        var source: String
        var verdict: String
        var sentence: String
        var testDescription: String { source }
    }

    @Test(arguments: [
        Limit(
            source: "while True: pass", verdict: "time-limit",
            sentence: "It had computed for 2 seconds, the processor limit."),
        Limit(
            source: "while True: print('x')", verdict: "output-limit",
            sentence: "It wrote more than 1024 KiB, the output limit."),
        Limit(
            source: "[0] * 10**10", verdict: "memory-limit", sentence: "It needed more than 512 MiB, the memory limit."),
        Limit(
            source: "import time; time.sleep(60)", verdict: "time-limit",
            sentence: "It was still running after 5 seconds, the time limit."),
    ])
    func namesTheLimit(_ limit: Limit) throws {
        Survivors.watch()
        let answer = try grade(limit.source)
        #expect(answer.status == 1)
        #expect(answer.output.contains("\n\(limit.verdict): "))
        let words = answer.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        // On a machine with much else to do, the clock runs out before the processor time does.
        let clock = "It was still running after 5 seconds, the time limit."
        #expect(words.contains(limit.sentence) || (limit.verdict == "time-limit" && words.contains(clock)), "\(words)")
        #expect(Survivors.remaining() == [])
    }

    @Test func showsEscapesInsteadOfObeyingThem() throws {
        let answer = try grade(#"print("\x1b[31mred\x1b]0;title\x07 \u202eabc\x00")"#)
        #expect(answer.output.contains(#"␛[31mred␛]0;title␇ \u{202e}abc␀"#))
        #expect(!answer.output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E || $0.value == 0 })
    }

    @Test func keepsEveryByteInJSON() throws {
        let source = #"import sys; sys.stdout.buffer.write(b"\xff\x00\x1b")"#
        let answer = try learner.run("grade", "split-the-bill", learner.file("main.py", source), "--json")
        let verdict = try #require(JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
        let cases = try #require(verdict["cases"] as? [[String: Any]])
        let output = try #require(cases[0]["standardOutput"] as? [String: Any])
        #expect(output["base64"] as? String == Data([0xFF, 0, 0x1B]).base64EncodedString())
    }

    @Test func hasNoEscapesInAPipe() throws {
        learner.environment["NO_COLOR"] = nil
        #expect(!(try grade("pass")).output.contains("\u{1B}"))
    }

    /// What was graded is named with its reason where it was not asked for by name.
    @Test func saysWhichExerciseItIsAndWhy() throws {
        _ = try learner.run()
        let named = "Split the bill  basics/variables/split-the-bill\n"
        let first = try learner.run("grade").output
        #expect(first.hasPrefix(named + "No exercise is named: this is the one that is next.\n\n"), "\(first)")
        // What is still as it was handed out is no attempt.
        try Data("print(1)\n".utf8).write(
            to: URL(filePath: learner.workspace + "/basics/variables/split-the-bill/main.py"))
        _ = try learner.run("grade")
        let again = try learner.run("grade").output
        #expect(again.hasPrefix(named + "No exercise is named: this is the one that you tried last.\n\n"))
        #expect(try learner.run("grade", "split-the-bill").output.hasPrefix(named + "\n"))
    }

    /// The same closing lines as a session has.
    @Test func saysWhenItComesBackAndWhatIsNext() throws {
        let answer = try learner.run("grade", "split-the-bill", SmallCatalog.billSolution)
        #expect(answer.status == 0)
        let words = answer.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        for line in [
            "What you practised: Integer division and remainder;", "It comes back tomorrow",
            "Next: Parcel label, about",
            "opens it, whenever you like.",
            "solution basics/variables/split-the-bill` shows the solution beside yours.",
        ] { #expect(words.contains(line), "\(words)") }
    }
}
