import Foundation
import TestSupport
import Testing

/// What editors are told, and the file that makes one of them listen.
@Suite(.patient) struct EditorTests {
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

    /// The session of lines says it too, before the line that ends what a problem matcher looks at.
    @Test func thePlainSessionNamesTheLine() throws {
        let folder = learner.workspace + "/basics/variables/parcel-label"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("print(1)\nprint(nobody)\n".utf8).write(to: URL(filePath: folder + "/parcel.py"))
        let session = Process()
        let (input, output) = (Pipe(), Pipe())
        session.executableURL = URL(filePath: Package.binary)
        session.arguments = ["--plain", "--manual"]
        session.environment = learner.environment
        session.currentDirectoryURL = URL(filePath: learner.home)
        (session.standardInput, session.standardOutput) = (input, output)
        try session.run()
        try input.fileHandleForWriting.write(contentsOf: Data("r\n".utf8))
        var text = ""
        while !text.contains("v and Enter: the whole."), session.isRunning {
            text += String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        }
        try input.fileHandleForWriting.write(contentsOf: Data("q\n".utf8))
        try input.fileHandleForWriting.close()
        _ = try output.fileHandleForReading.readToEnd()
        session.waitUntilExit()
        let lines = text.split(separator: "\n").map(String.init)
        let begins = try #require(lines.firstIndex { $0.contains("Running ") && $0.hasSuffix(" …") }, "\(text)")
        let place = try #require(lines.firstIndex { $0.contains("/parcel.py:2:1: error: ") }, "\(text)")
        let ends = try #require(lines.firstIndex { $0.hasSuffix("v and Enter: the whole.") })
        #expect(begins < place && place < ends)
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
