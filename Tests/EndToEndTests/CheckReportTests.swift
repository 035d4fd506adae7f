import Foundation
import Glibc
import TestSupport
import Testing

/// Reports of `reprise check` in files, from several machines, and what is never overwritten.
@Suite struct CheckReportTests {
    private let learner = Learner()
    private static let two = ["--only", "basics/variables"]

    private func path(_ name: String) -> String { learner.home + "/" + name }

    private func content(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

    @Test func sharesMakeTheWhole() throws {
        for number in 1...3 {
            let answer = try learner.start(
                ["check", "--shard", "\(number)/3", "--format", "json=p\(number).json"] + Self.two
            ).finish()
            #expect(answer.status == 0, "\(answer.errors)")
        }
        let forms = ["json", "junit", "sarif", "markdown", "text", "github"]
        let files = { (kind: String) in forms.flatMap { ["--format", "\($0)=\(kind).\($0)"] } + ["--no-times"] }
        #expect(try learner.start(["check"] + Self.two + files("whole")).finish().status == 0)
        let merged = try learner.start(["check", "merge", "p3.json", "p1.json", "p2.json"] + files("merged")).finish()
        #expect(merged.status == 0, "\(merged.errors)")
        for form in forms { #expect(try content("merged." + form) == content("whole." + form)) }
        #expect(merged.output.hasSuffix("2 of 2 exercises proven.\n"))

        let missing = try learner.run("check", "merge", "p1.json", "p3.json")
        #expect(missing.status == 64)
        #expect(missing.errors == "reprise: the report of share 2/3 is missing.\n")
        let foreign = try learner.run("check", "merge", "p1.json", "p2.json", "whole.json")
        #expect(foreign.errors.contains("whole.json is the report of a whole proof"))
    }

    @Test func anotherCatalogIsToldApart() throws {
        try learner.copyCatalog()
        _ = try learner.start(["check", "--shard", "1/2", "--format", "json=p1.json"] + Self.two).finish()
        try learner.writeCatalog(SmallCatalog.guests + "/hints.md", "## A\n\nx\n\n## B\n\ny\n")
        _ = try learner.start(["check", "--shard", "2/2", "--format", "json=p2.json"] + Self.two).finish()
        let answer = try learner.run("check", "merge", "p1.json", "p2.json")
        #expect(answer.status == 64)
        #expect(answer.errors.contains("p2.json does not belong to p1.json: it is of another catalog"))
    }

    @Test func aFileOfTheUsersIsKept() throws {
        try Data("my notes\n".utf8).write(to: URL(filePath: path("r.xml")))
        try Data("older ones\n".utf8).write(to: URL(filePath: path("r.xml~")))
        let first = try learner.run("check", "split-the-bill", "--format", "junit=r.xml")
        #expect(first.status == 0)
        #expect(first.errors == "reprise: r.xml was not written by `reprise check`; it is kept as r.xml~2.\n")
        #expect(try content("r.xml~2") == "my notes\n")
        #expect(try content("r.xml").hasPrefix("<?xml"))
        // An earlier report is replaced, also through a link.
        try FileManager.default.createSymbolicLink(atPath: path("link.xml"), withDestinationPath: "r.xml")
        let second = try learner.run("check", "parcel-label", "--format", "junit=link.xml")
        #expect(second.errors.isEmpty)
        #expect(try content("r.xml").contains("parcel-label"))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("link.xml")) == "r.xml")
        let names = try FileManager.default.contentsOfDirectory(atPath: learner.home)
        #expect(Set(names.filter { $0.hasPrefix("r.xml") }) == ["r.xml", "r.xml~", "r.xml~2"])
    }

    @Test(
        arguments: [
            ("--format junit=/dev/null", 64, "/dev/null is not an ordinary file."),
            ("--format junit=none/r.xml", 69, "none/r.xml could not be made, read or written"),
            ("--format sarif --json", 64, "json and sarif cannot both go to standard output."),
            ("--format xml", 64, "there is no format \"xml\"."),
            ("--format json=", 64, "--format json= needs a file"),
            ("--format json=a --format sarif=a", 64, "a cannot hold two reports."),
            ("--shard 4/3", 64, "\"4/3\" is no share."),
            ("--shard auto", 64, "--shard auto: none of GitLab"),
            ("--timings r.json", 64, "--timings belongs to --shard."),
            ("--shard 1/2 --timings none.json", 69, "none.json could not be made, read or written"),
            ("--jobs 0", 64, "\"0\" is no number."),
            ("--only basic", 64, "no exercise fits basic. Did you mean basics?"),
            ("--watch --json", 64, "--watch shows lines for people"),
            ("merge", 64, "which reports?"),
            ("merge none.json", 69, "none.json could not be made, read or written"),
            ("merge none.json --jobs 2", 64, "so --jobs means nothing to it"),
        ] as [(String, Int32, String)])
    func saysWhatCannotBe(_ words: String, _ status: Int32, _ sentence: String) throws {
        for name in ["CI_NODE_TOTAL", "CI_NODE_INDEX"] { #expect(learner.environment[name] == nil) }
        let answer = try learner.start(["check"] + learner.words(words)).finish()
        #expect(answer.status == status)
        #expect(answer.words.contains(sentence), "\(answer.errors)")
        // Nothing was proven for it.
        #expect(!answer.output.contains("exercises proven"))
    }

    @Test func theSummaryOfAJobIsAddedTo() throws {
        try Data("before\n".utf8).write(to: URL(filePath: path("summary.md")))
        learner.environment["GITHUB_STEP_SUMMARY"] = path("summary.md")
        let answer = try learner.run("check", "split-the-bill", "--format", "github")
        #expect(answer.output == "::notice title=reprise check::1 of 1 exercises proven.\n")
        #expect(try content("summary.md").hasPrefix("before\n<!-- Made by reprise check. -->\n"))
    }

    @Test func whatIsSkippedIsNamedAndCanBeAFault() throws {
        try learner.copyCatalog()
        try learner.editCatalog(
            SmallCatalog.bill + "/exercise.json", "\"minutes\"", "\"python\": \"3.99\", \"minutes\"")
        let words = ["check", "split-the-bill", "--format", "junit=r.xml"]
        let answer = try learner.start(words).finish()
        #expect(answer.status == 69)
        #expect(answer.output.hasSuffix("0 of 1 exercises proven, 1 skipped (1 needs Python 3.99).\n"))
        #expect(try content("r.xml").contains("<skipped type=\"needs Python 3.99\""))
        #expect(try learner.start(words + ["--require-all"]).finish().status == 1)
    }
}
