import Foundation
import TestSupport
import Testing

/// What editors are told, and the file that makes one of them listen.
@Suite struct EditorTests {
    private let learner = Learner()

    private func pattern(_ tasks: [String: Any]) throws -> Regex<AnyRegexOutput> {
        let list = try #require(tasks["tasks"] as? [[String: Any]])
        let matcher = try #require(list[0]["problemMatcher"] as? [String: Any])
        let pattern = try #require(matcher["pattern"] as? [String: Any])
        return try Regex(try #require(pattern["regexp"] as? String))
    }

    private func tasks(_ text: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func theMatcherFindsTheLine() throws {
        let file = learner.file("main.py", "x = 1\nfor i range(3):\n    print(i)\n")
        let answer = try learner.run("grade", "split-the-bill", file, "--format", "gcc")
        #expect(answer.status == 1)
        let pattern = try pattern(try tasks(try learner.run("init", "--editor", "vscode", "--print").output))
        let lines = answer.output.split(separator: "\n").map(String.init)
        let match = try #require(try pattern.wholeMatch(in: lines[0]))
        #expect(match[1].substring == Substring(file) && match[2].substring == "2" && match[3].substring == "7")
        #expect(try pattern.wholeMatch(in: lines[1]) == nil, "the summary is no problem")
    }

    @Test func anAcceptedAnswerHasNoProblem() throws {
        let answer = try learner.run("grade", "split-the-bill", SmallCatalog.billSolution, "--format", "gcc")
        #expect(answer.status == 0 && !answer.output.contains("error:") && answer.output.contains("accepted"))
        let both = try learner.run("grade", "split-the-bill", SmallCatalog.billSolution, "--format", "gcc", "--json")
        #expect(both.status == 64)
    }

    @Test func nothingOfOwnIsWrittenOver() throws {
        let file = learner.workspace + "/.vscode/tasks.json"
        let first = try learner.run("init", "--editor", "vscode")
        #expect(first.status == 0)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(try learner.run("init", "--editor", "vscode", "--print").output == text)
        #expect(try learner.run("init", "--editor", "vscode").status == 0, "a second time")
        try Data("{}".utf8).write(to: URL(filePath: file))
        let own = try learner.run("init", "--editor", "vscode")
        #expect(own.status == 64 && own.errors.contains("--print"))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "{}")
        #expect(try learner.run("init").errors.contains("--editor vscode"))
        #expect(try learner.run("init", "--editor", "vscod").errors.contains("Did you mean vscode?"))
    }
}
