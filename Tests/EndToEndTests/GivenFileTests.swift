import Foundation
import TestSupport
import Testing

/// Files that a statement speaks of lie beside the learner's, to be read and used.
@Suite struct GivenFileTests {
    private let learner = Learner()
    private var folder: String { learner.workspace + "/basics/variables/split-the-bill" }

    private func content(_ name: String) -> String? {
        try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    }

    /// The exercise has two files more, and its statement speaks of one.
    private func giveFiles() throws {
        try learner.copyCatalog()
        try learner.writeCatalog(SmallCatalog.bill + "/checks/given/menu.py", "PRICE = 3\n")
        try learner.writeCatalog(SmallCatalog.bill + "/checks/given/look.py", "print(1)\n")
        let statement = SmallCatalog.bill + "/statement.md"
        try learner.writeCatalog(statement, SmallCatalog.read(statement) + "\nPrices stand in `menu.py`.\n")
    }

    @Test func whatTheStatementNamesIsPutThere() throws {
        try giveFiles()
        let plan = try learner.run()
        #expect(plan.words.contains("Beside it lies menu.py, to be read and used, not to be handed in."))
        #expect(content("menu.py") == "PRICE = 3\n" && content("look.py") == nil && content("main.py") != nil)
        #expect(!(try learner.run("grade").output).contains("menu.py"), "it is no answer, so it is not asked for")
    }

    /// What a learner has changed stays theirs, and grading does not read it.
    @Test func whatWasChangedIsLeftAndToldOf() throws {
        try giveFiles()
        _ = try learner.run()
        try Data("PRICE = 4\n".utf8).write(to: URL(filePath: folder + "/menu.py"))
        let plan = try learner.run()
        #expect(plan.words.contains("menu.py is not as given, and grading uses what was given: delete it,"))
        #expect(content("menu.py") == "PRICE = 4\n")
        try FileManager.default.removeItem(atPath: folder + "/menu.py")
        #expect(!(try learner.run().words.contains("not as given")) && content("menu.py") == "PRICE = 3\n")
        _ = try learner.run("grade", "split-the-bill", SmallCatalog.billSolution)
        let rebuild = try learner.run("rebuild", "split-the-bill")
        #expect(rebuild.words.contains("Beside it lies menu.py") && content("menu.py") == "PRICE = 3\n")
    }
}
