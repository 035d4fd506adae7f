import Foundation
import Testing

/// The page of contents, written by `reprise new --contents` and kept up by `reprise new`.
@Suite struct ContentsTests {
    private let learner = Learner()
    private static let file = "Exercises/README.md"

    init() throws {
        try learner.copyCatalog()
        _ = try learner.run("new", "--contents")
    }

    private var page: String {
        (try? String(contentsOfFile: learner.catalog + "/" + Self.file, encoding: .utf8)) ?? ""
    }

    @Test func isWrittenAndHeldToTheExercises() throws {
        #expect(try learner.run("new", "--contents").output == "\(Self.file) says what there is.\n")
        #expect(page.contains("](basics/variables/split-the-bill) |"))
        try learner.writeCatalog(Self.file, page + "More.\n")
        let check = try learner.run("check", "split-the-bill")
        #expect(check.status == 1)
        #expect(check.words.contains("expected what `reprise new --contents` writes"), "\(check.output)")
        #expect(try learner.run("new", "--contents").output == "\(Self.file)\n")
        #expect(try learner.run("check", "split-the-bill").status == 0)
    }

    @Test func whatSomebodyHasWrittenIsKept() throws {
        try learner.writeCatalog(Self.file, "# Mine\n")
        #expect(try learner.run("new", "--contents").words.contains("What stood there is kept as \(Self.file)~."))
        #expect(page.contains("split-the-bill"))
        #expect(try String(contentsOfFile: learner.catalog + "/" + Self.file + "~", encoding: .utf8) == "# Mine\n")
    }

    @Test func anExerciseMoreIsInIt() throws {
        #expect(try learner.run("new", "basics/files/tide-table").status == 0)
        #expect(page.contains("| [Tide table](basics/files/tide-table) | write |"))
        #expect(try learner.run("check", "tide-table").status == 0)
    }

    @Test(arguments: ["# Mine\n", nil])
    func aPageThatIsNotOursIsLeftAlone(_ text: String?) throws {
        try FileManager.default.removeItem(atPath: learner.catalog + "/" + Self.file)
        if let text { try learner.writeCatalog(Self.file, text) }
        #expect(try learner.run("new", "basics/files/tide-table").status == 0)
        #expect(page == text ?? "")
    }
}
