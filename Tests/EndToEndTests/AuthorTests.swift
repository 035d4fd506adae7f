import Foundation
import TestSupport
import Testing

@testable import Authoring

/// An author's way: a new exercise from each template, and expectations recorded from a run.
@Suite(.patient) struct AuthorTests {
    private let learner = Learner()

    @Test func everyTemplateIsAWholeExercise() throws {
        try learner.copyCatalog()
        let names = ExerciseTemplate.all.map(\.name)
        #expect(names.contains("program") && names.last == "stage")
        for name in names {
            // What it goes on from has functions, which it leaves as they are.
            let stage = name == "stage" ? ["--continues", "new-session"] : ["--template", name]
            let answer = try learner.start(["new", "basics/files/new-\(name)"] + stage).finish()
            #expect(answer.status == 0, "\(answer.errors)")
            #expect(answer.output.contains("Exercises/basics/files/new-\(name)/statement.md"))
        }
        let answer = try learner.start(["check"] + names.map { "basics/files/new-\($0)" }).finish()
        #expect(answer.status == 0, "\(answer.output)")
        #expect(!answer.output.contains("warning"), "\(answer.output)")
        #expect(answer.output.contains("\(names.count) of \(names.count) exercises proven."))
    }

    @Test func whatToWriteBeginsWithTheNamesOfFiles() throws {
        try learner.copyCatalog()
        let answer = try learner.run("new", "basics/files/tide-table")
        #expect(answer.words.contains("1. exercise.json Where your files are to be called otherwise: change `files`"))
        let concept = try #require(
            SmallCatalog.read("Exercises/basics/files/running-diary/exercise.json")
                .firstMatch(of: /"concepts": \["([^"]+)"/)?.1)
        #expect(answer.words.contains("`concepts` says \(concept) for now"), "\(answer.output)")
        #expect(answer.words.contains("Delete those of the template that you do not keep."))
    }

    @Test func whatTheHelpNamesIsThere() throws {
        let topics = try learner.run("new", "--help").output.matches(of: /reprise new ([a-z-]+\/[a-z-]+)\//)
        #expect(topics.count == 2)
        for topic in topics {
            let folder = FileManager.default.fileExists(atPath: Package.root + "Exercises/\(topic.output.1)")
            #expect(folder, "\(topic.output.1)")
        }
    }

    @Test func aNameIsAddedAndNothingElseChanged() throws {
        try learner.copyCatalog()
        #expect(try learner.run("new", "basics/files/tide-table").status == 0)
        let catalog = try String(contentsOfFile: learner.catalog + "/Exercises/catalog.json", encoding: .utf8)
        let before = SmallCatalog.read("Exercises/catalog.json")
        #expect(catalog == before.replacing(#""running-diary"]"#, with: #""running-diary", "tide-table"]"#))
    }

    @Test(arguments: [
        ("new tide-table", "it is TRACK/TOPIC/NAME"), ("new basics/Files/x", "lower-case letters"),
        ("new basics/flies/x", "Did you mean basics/files?"), ("new basic/files/x", "Did you mean basics/files?"),
        ("new basics/files/log-digest", "is there already"),
        ("new basics/files/x --template sesion", "Did you mean session?"),
        ("new basics/files/x --template stage", "--continues ID"),
        ("new basics/files/x --template fix --continues log-digest", "only the template stage"),
        ("bless no-such", "there is no exercise"),
    ])
    func whatCannotBeDoneIsSaid(_ command: String, _ says: String) throws {
        try learner.copyCatalog()
        let answer = try learner.start(learner.words(command)).finish()
        #expect(answer.status == 64)
        #expect(answer.words.contains(says), "\(answer.errors)")
        #expect(
            try String(contentsOfFile: learner.catalog + "/Exercises/catalog.json", encoding: .utf8)
                == SmallCatalog.read("Exercises/catalog.json"))
    }

    @Test func onlyATopicThatIsNearIsOffered() throws {
        try learner.copyCatalog()
        let answer = try learner.run("new", "basics/loops/x")
        #expect(answer.status == 64 && answer.words.contains("has no topic basics/loops"))
        #expect(!answer.words.contains("Did you mean"), "\(answer.words)")
    }

    struct Slip: Sendable, CustomTestStringConvertible {
        var file: String
        var right: String
        var wrong: String
        var testDescription: String { file + ": " + wrong }
    }

    @Test(arguments: [
        Slip(
            file: SmallCatalog.bill + "/checks/cases.json", right: #""Each pays 10.00""#,
            wrong: #""Each pays 10", "and so""#),
        Slip(
            file: SmallCatalog.bill + "/exercise.json", right: #""verdict": "wrong-answer""#,
            wrong: #""verdict": "time-limit""#),
        Slip(
            file: SmallCatalog.guests + "/checks/sessions.pycon", right: "\n['Tom', 'Mia', 'Ada']\n",
            wrong: "\n[\n'Ada'\n"),
    ])
    func whatARunSaysIsRecorded(_ slip: Slip) throws {
        try learner.copyCatalog()
        let original = try String(contentsOfFile: learner.catalog + "/" + slip.file, encoding: .utf8)
        try learner.editCatalog(slip.file, slip.right, slip.wrong)
        let broken = try String(contentsOfFile: learner.catalog + "/" + slip.file, encoding: .utf8)
        let id = slip.file.split(separator: "/")[1...3].joined(separator: "/")

        let shown = try learner.run("bless", id)
        #expect(shown.status == 1 && shown.output.contains("Nothing was written."), "\(shown.output)")
        #expect(shown.output.contains("    - ") && shown.output.contains("    + "))
        #expect(try String(contentsOfFile: learner.catalog + "/" + slip.file, encoding: .utf8) == broken)

        let written = try learner.run("bless", id, "--yes")
        #expect(written.status == 0, "\(written.output)\(written.errors)")
        #expect(try String(contentsOfFile: learner.catalog + "/" + slip.file, encoding: .utf8) == original)
        #expect(try learner.run("bless", id).output == "Nothing to record: \(id) says what its programs do.\n")
    }

    @Test func theEarlierFileIsKept() throws {
        try learner.copyCatalog()
        learner.environment["XDG_CACHE_HOME"] = learner.home + "/cache"
        let file = SmallCatalog.bill + "/checks/cases.json"
        try learner.editCatalog(file, #""Each pays 10.00""#, #""Each pays 11.00""#)
        let broken = try String(contentsOfFile: learner.catalog + "/" + file, encoding: .utf8)
        let answer = try learner.run("bless", "split-the-bill", "--yes")
        #expect(answer.output.contains("Written. The earlier files are kept in ~/cache/reprise/blessed/"))
        let folder = learner.home + "/cache/reprise/blessed"
        let copies = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(try copies.map { try String(contentsOfFile: "\(folder)/\($0)/\(file)", encoding: .utf8) } == [broken])
    }
}
