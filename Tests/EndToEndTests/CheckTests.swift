import Foundation
import Glibc
import TestSupport
import Testing

/// `reprise check` on the small catalog, and on copies with something broken.
@Suite(.patient) struct CheckTests {
    private let learner = Learner()

    @Test func provesTheWholeCatalog() throws {
        let answer = try learner.run("check")
        #expect(answer.status == 0, "\(answer.output)")
        let lines = answer.output.split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix("ok ") }.count == SmallCatalog.exercises.count)
        #expect(lines.last == "\(SmallCatalog.exercises.count) of \(SmallCatalog.exercises.count) exercises proven.")
    }

    @Test func namesTheCaseThatABrokenSolutionFails() throws {
        try learner.copyCatalog()
        try learner.editCatalog(SmallCatalog.bill + "/solution/main.py", ":02d", "")
        let answer = try learner.run("check", "split-the-bill", "parcel-label")
        #expect(answer.status == 1)
        #expect(answer.output.contains("FAULT  basics/variables/split-the-bill"))
        #expect(answer.output.contains("the solution fails \"an even split\""))
        #expect(answer.output.contains("    - Each pays 10.00\n    + Each pays 10.0\n"))
        #expect(answer.output.contains("ok     basics/variables/parcel-label"))
        #expect(answer.output.hasSuffix("1 of 2 exercises proven.\n"))
    }

    @Test(arguments: [
        ("starter/main.py", "solution/main.py", "the starter passes every case"),
        (
            "mistakes/true-division/main.py", "solution/main.py",
            "mistake true-division: declared wrong-answer, found accepted"
        ),
        ("mistakes/true-division/main.py", "mistakes/no-leading-zero/main.py", "behave alike on every case"),
        ("mistakes/true-division/main.py", "starter/main.py", "mistake true-division: declared to fail"),
    ])
    func findsWhatIsNotAsDeclared(_ target: String, _ source: String, _ words: String) throws {
        try learner.copyCatalog()
        let folder = learner.catalog + "/" + SmallCatalog.bill + "/"
        try FileManager.default.removeItem(atPath: folder + target)
        try FileManager.default.copyItem(atPath: folder + source, toPath: folder + target)
        let answer = try learner.run("check", "split-the-bill")
        #expect(answer.status == 1)
        #expect(
            answer.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ").contains(words), "\(answer.output)")
    }

    @Test func withoutACommitThereIsNothingToHoldIdsTo() throws {
        try learner.copyCatalog()
        let answer = try learner.run("check", "split-the-bill", "--since", "--version")
        #expect(answer.status == 64 && answer.words.contains("no git repository"), "\(answer.errors)")
        learner.environment["PATH"] = learner.home
        let bare = try learner.run("check", "split-the-bill", "--since", "v1")
        #expect(bare.status == 69 && bare.words.contains("there is no git on the PATH"), "\(bare.errors)")
    }

    @Test func answersPrograms() throws {
        let answer = try learner.run("check", "split-the-bill", "--json")
        let value = try #require(JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
        #expect(value["proven"] as? Bool == true)
    }
}
