import Foundation
import Glibc
import TestSupport
import Testing

/// A learner's first minutes.
@Suite struct FirstDayTests {
    private let learner = Learner()

    @Test func handsOutTheFirstExercise() throws {
        let answer = try learner.run()
        #expect(answer.status == 0)
        #expect(answer.output.contains("Welcome."))
        #expect(answer.output.contains("Next: basics/variables/split-the-bill"))
        #expect(answer.output.contains(" grade\n"))
        let file = learner.workspace + "/basics/variables/split-the-bill/main.py"
        let starter = SmallCatalog.read(SmallCatalog.bill + "/starter/main.py")
        #expect(try String(contentsOfFile: file, encoding: .utf8) == starter)
    }

    @Test func neverOverwritesAnAnswer() throws {
        _ = try learner.run()
        let file = learner.workspace + "/basics/variables/split-the-bill/main.py"
        try Data("# mine\n".utf8).write(to: URL(filePath: file))
        _ = try learner.run()
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "# mine\n")
    }

    @Test func saysWhenTheFileIsNotThereYet() throws {
        let answer = try learner.run("grade")
        #expect(answer.status == 1)
        #expect(answer.output.contains("missing-file: there is no main.py yet."))
        #expect(answer.output.contains("Get the starter file with"))
    }

    @Test func gradesWhereItStands() throws {
        _ = try learner.run()
        let folder = learner.workspace + "/basics/variables/split-the-bill"
        try Data("print(1)\n".utf8).write(to: URL(filePath: folder + "/main.py"))
        let started = try learner.start(["grade", folder + "/main.py"])
        #expect(started.finish().output.contains("basics/variables/split-the-bill"))
        #expect(learner.journalLines.count == 1)
    }

    @Test(arguments: [
        ["--help"], ["help"], ["-h"], ["help", "grade"], ["grade", "--help"], ["--version"], ["doctor"], ["list"],
    ])
    func answersWithoutAFault(_ words: [String]) throws {
        let answer = try learner.start(words).finish()
        #expect(answer.status == 0)
        #expect(answer.errors == "" && !answer.output.isEmpty)
    }

    @Test(arguments: [["--json"], ["list", "--json"], ["show", "split-the-bill", "--json"], ["doctor", "--json"]])
    func answersPrograms(_ words: [String]) throws {
        let answer = try learner.start(words).finish()
        _ = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    }

    /// Root runs programs as another user, everybody else in a namespace of their own: both ways must grade.
    @Test(.enabled(if: geteuid() == 0 && FileManager.default.fileExists(atPath: "/usr/bin/python3")))
    func worksForAnOrdinaryUser() throws {
        chmod(learner.home, 0o777)
        learner.environment["PATH"] = "/usr/bin:/bin"
        learner.environment["XDG_CACHE_HOME"] = learner.home + "/cache"
        let prefix = ["/usr/bin/setpriv", "--reuid", "12345", "--regid", "12345", "--clear-groups"]
        #expect(try learner.run("doctor", prefix: prefix).output.contains("Everything is ready."))
        let solution = SmallCatalog.billSolution
        #expect(try learner.run("grade", "split-the-bill", solution, prefix: prefix).status == 0)
    }
}
