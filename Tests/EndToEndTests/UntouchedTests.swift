import Foundation
import TestSupport
import Testing

/// Files that are still what was handed out are said to be so, and are no attempts.
@Suite struct UntouchedTests {
    private let learner = Learner()
    private var folder: String { learner.workspace + "/basics/variables/split-the-bill" }
    private var file: String { folder + "/main.py" }
    private static let starter = SmallCatalog.read(SmallCatalog.bill + "/starter/main.py")
    private static let words = "main.py is still as it was handed out."

    private func write(_ text: String, to path: String? = nil) throws {
        try Data(text.utf8).write(to: URL(filePath: path ?? file))
    }

    /// However an editor ends the lines.
    @Test(
        arguments: [{ $0 }, { $0.replacing("\n", with: "\r\n") }, { $0 + "\n" }, { String($0.dropLast()) }]
            as [@Sendable (String) -> String])
    func isNoAttempt(_ change: @Sendable (String) -> String) throws {
        _ = try learner.run()
        try write(change(Self.starter))
        let answer = try learner.run("grade")
        #expect(answer.status == 1 && answer.output.contains(Self.words) && !answer.output.contains("FAIL"))
        #expect(answer.output.contains("Write your answer into it, then  "))
        #expect(learner.journalLines.isEmpty)
    }

    @Test func programsAreToldSo() throws {
        _ = try learner.run()
        let answer = try learner.run("grade", "--json")
        let value = try #require(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
        #expect(answer.status == 1 && value["untouched"] as? Bool == true && value["accepted"] as? Bool == false)
        #expect(value["exercise"] as? String == "basics/variables/split-the-bill" && value["verdict"] == nil)
        #expect((value["notRun"] as? [String])?.count == 8 && learner.journalLines.isEmpty)
        try write("print(1)\n")
        let tried = try learner.run("grade", "--json").output
        #expect(!tried.contains("untouched") && tried.contains("wrong-answer"))
    }

    /// As somebody grades a class, from a workspace without any exercise in it.
    @Test(arguments: SmallCatalog.exercises) func alsoOfFilesThatAreNamed(_ id: String) throws {
        let answer = try learner.run("grade", id, SmallCatalog.path("Exercises/\(id)/starter"))
        #expect(answer.status == 1 && answer.errors == "" && answer.output.contains(" still as "), "\(answer.output)")
        #expect(!FileManager.default.fileExists(atPath: learner.journal))
    }

    @Test func inARebuildTheEmptyFile() throws {
        _ = try learner.run("grade", "split-the-bill", SmallCatalog.billSolution)
        _ = try learner.run("rebuild", "split-the-bill")
        let answer = try learner.run("grade", "split-the-bill")
        #expect(answer.status == 1 && answer.output.contains("main.py is still empty. Nothing was run."))
        #expect(learner.journalLines.count == 1)
        try write("print(1)\n")
        _ = try learner.run("grade", "split-the-bill")
        #expect(learner.journalLines.count == 2)
    }

    /// An answer under another name is found, whether there is a starter beside it or not.
    @Test(arguments: ["Main.py", "main.py.txt", "main (1).py", "new/main.py"])
    func theAnswerUnderAnotherNameIsFound(_ name: String) throws {
        _ = try learner.run()
        try FileManager.default.createDirectory(atPath: folder + "/new", withIntermediateDirectories: true)
        try write("print(1)\n", to: "\(folder)/\(name)")
        try write("not ours", to: folder + "/main.py~")
        let words = "There is \(name), but this exercise reads main.py."
        let untouched = try learner.run("grade").output.replacing("\n", with: " ")
        #expect(untouched.contains(Self.words) && untouched.contains(words), "\(untouched)")
        #expect(untouched.contains("Save it as main.py, then  "))
        try FileManager.default.removeItem(atPath: file)
        let missing = try learner.run("grade").output
        #expect(missing.contains("missing-file") && missing.contains(words), "\(missing)")
        #expect(!missing.contains("Get the starter"))
        try write("print(2)\n")
        #expect(try !learner.run("grade").output.contains("There is"))
    }

    /// A name from elsewhere is only ever text.
    @Test func aNameThatWritesOnTheTerminal() throws {
        _ = try learner.run()
        try FileManager.default.createDirectory(atPath: folder + "/\u{1B}[2J", withIntermediateDirectories: true)
        try write("print(1)\n", to: folder + "/\u{1B}[2J/main.py")
        let output = try learner.run("grade").output
        #expect(output.contains("␛[2J/main.py") && !output.contains("\u{1B}"))
    }

    @Test func saysWhichExerciseItTookWhereNobodyHasNamedOne() throws {
        _ = try learner.run("grade", "split-the-bill", SmallCatalog.billSolution)
        let next = try learner.run("grade").output.replacing("\n", with: " ")
        #expect(next.contains("No exercise is named: this is the one that is next."))
        #expect(next.contains("For the one before  "))
        #expect(next.contains(" grade basics/variables/split-the-bill "))
        #expect(try !learner.run("grade", "parcel-label").output.contains("No exercise is named"))
        // From now on it is the one at hand.
        #expect(try !learner.run("grade").output.contains("For the one before"))
    }
}
