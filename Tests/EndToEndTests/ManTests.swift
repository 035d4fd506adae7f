import Foundation
import TestSupport
import Testing

/// `reprise man`.
@Suite struct ManTests {
    private let learner = Learner()

    private func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: learner.home + "/" + folder).sorted()
    }

    @Test func printsAPage() throws {
        #expect(try learner.run("man").output.contains(".SH EXIT STATUS\n"))
        let page = try learner.run("man", "grade")
        #expect(page.status == 0 && page.output.contains(".TH REPRISE\\-GRADE 1") && page.errors == "")
        let unknown = try learner.run("man", "grad")
        #expect(unknown.status == 64 && unknown.errors.contains("Did you mean `reprise grade`?"))
    }

    @Test func writesAllPagesIntoAFolderThatIsMade() throws {
        let answer = try learner.run("man", "--into", "new/man 1")
        let written = try names("new/man 1")
        #expect(answer.status == 0 && answer.output == "\(written.count) pages in new/man 1\n")
        #expect(written.contains("reprise.1") && written.contains("reprise-check.1") && written.count > 20)
        // Pages of ours are replaced, and nothing is kept of them.
        #expect(try learner.run("man", "--into", "new/man 1").errors == "")
        #expect(try names("new/man 1") == written)
    }

    @Test func keepsWhatIsNoPageOfOurs() throws {
        _ = learner.file("reprise-grade.1", "mine\n")
        let answer = try learner.run("man", "grade", "--into", "try")
        #expect(answer.status == 0 && answer.output == "1 page in try\n")
        #expect(
            answer.errors.contains(
                "try/reprise-grade.1 was not written by `reprise man`; it is kept as reprise-grade.1~."))
        #expect(try String(contentsOfFile: learner.home + "/try/reprise-grade.1~", encoding: .utf8) == "mine\n")
        #expect(try names("try") == ["reprise-grade.1", "reprise-grade.1~"])
    }

    @Test func aPlaceThatCannotBeUsedIsNamed() throws {
        _ = learner.file("file", "")
        let file = try learner.run("man", "--into", "try/file")
        #expect(file.status != 0 && file.errors.contains("try/file"), "\(file.errors)")
        try FileManager.default.createDirectory(
            atPath: learner.home + "/try/reprise.1", withIntermediateDirectories: true)
        let folder = try learner.run("man", "--into", "try")
        #expect(folder.status != 0 && folder.errors.contains("try/reprise.1"), "\(folder.errors)")
    }
}
