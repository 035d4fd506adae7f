import Foundation
import TestSupport
import Testing

/// What stands above the fold of a small terminal when an answer fails: the cause, then the case that shows it best.
@Suite(.serialized) struct VerdictScreenTests {
    private let learner = Learner()
    private var file: String { learner.workspace + "/basics/variables/split-the-bill/main.py" }

    struct Answer: Sendable, CustomTestStringConvertible {
        var screen: String
        var headline: String
        var source: String
        var testDescription: String { screen }
    }

    @Test(arguments: [
        Answer(
            screen: "verdict-exception", headline: "runtime-error: 8 of 8 cases fail; see \"an even split\".",
            source: "total = int(input())\nfriends = int(input())\nprint(math.floor(total))\n"),
        Answer(
            screen: "verdict-one-raises",
            headline: "runtime-error: 2 of 8 cases fail; see \"fewer cents than friends\".",
            source: """
                total, friends = int(input()), int(input())
                share = total // friends
                print(f"Each pays {share // 100}.{share % 100:02d}")
                print("Left over:", total % friends if 1 / share else 0)
                """),
        Answer(
            screen: "verdict-syntax", headline: "syntax-error: 8 of 8 cases fail.",
            source: "total = int(input()\nprint(total)\n"),
        Answer(
            screen: "verdict-no-cause", headline: "wrong-answer: 8 of 8 cases fail; see \"an even split\".",
            source: "print('Nobody pays')\n"),
    ])
    func causeFirst(_ answer: Answer) throws {
        let terminal = try LiveTerminal(learner)
        #expect(terminal.wait(for: "Save the file"))
        try Data(answer.source.utf8).write(to: URL(filePath: file))
        #expect(terminal.wait(for: answer.headline))
        #expect(terminal.wait { _ in learner.journalLines.count == 1 })
        try ScreenSnapshot.check(answer.screen, terminal)
    }
}
