import Foundation
import Testing

/// A session with an exercise whose files lie in folders.
@Suite(.serialized) struct PackageSessionTests {
    private let learner = Learner()
    private var desk: String { learner.workspace + "/kinds/programs/ledger" }
    private static let exercise = Package.root + "Tests/KindTests/Catalog/Exercises/kinds/programs/ledger"

    /// The catalog of kinds, of which the ledger is the first.
    private func useKinds() throws {
        try FileManager.default.createDirectory(atPath: learner.catalog, withIntermediateDirectories: true)
        let kinds = Package.root + "Tests/KindTests/Catalog/Exercises"
        try FileManager.default.copyItem(atPath: kinds, toPath: learner.catalog + "/Exercises")
        try FileManager.default.copyItem(atPath: Package.root + "Sandboxes", toPath: learner.catalog + "/Sandboxes")
        learner.environment["REPRISE_CATALOG"] = learner.catalog
    }

    private func save(_ file: String, of answer: String = "solution") throws {
        let text = try String(contentsOfFile: "\(Self.exercise)/\(answer)/\(file)", encoding: .utf8)
        try Data(text.utf8).write(to: URL(filePath: desk + "/" + file))
    }

    @Test(arguments: [[], ["--poll"]]) func aSaveInAFolderIsRun(_ options: [String]) throws {
        try useKinds()
        let terminal = try LiveTerminal(learner, options)
        #expect(terminal.wait(for: "Save the file, and it is run."))
        #expect(terminal.screen.text.contains("ledger/__main__.py and 2 more"))
        try save("ledger/__main__.py")
        #expect(terminal.wait(for: "runtime-error: 3 of 3 cases fail"))
        #expect(terminal.wait(for: "ledger/__main__.py, line"))
        try save("ledger/book.py", of: "mistakes/forgets")
        #expect(terminal.wait(for: "wrong-answer: 1 of 3 cases fails"))
        #expect(terminal.wait(for: "Of 3 runs in the same folder, the last is not as expected."))
        try FileManager.default.moveItem(atPath: desk + "/ledger", toPath: desk + "/old")
        #expect(terminal.wait(for: "is gone. Save it again"))
        try FileManager.default.createDirectory(atPath: desk + "/ledger", withIntermediateDirectories: true)
        for file in ["__init__", "__main__", "book"] { try save("ledger/\(file).py") }
        #expect(terminal.wait(for: "accepted: all 3 cases pass."))
        terminal.send("t\r")
        #expect(terminal.wait(for: "python3 -m ledger, run in the sandbox."))
        #expect(terminal.wait(for: "It ended with exit status 1."))
        terminal.send("\n")
        #expect(terminal.wait { $0.isAlternate })
        terminal.send("q")
        #expect(terminal.wait(for: "[out 0]"))
    }
}
