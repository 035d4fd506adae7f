import Foundation
import Glibc
import TestSupport
import Testing

/// Input that cannot be used: one sentence, the right exit status, nothing lost.
@Suite struct BadInputTests {
    private let learner = Learner()

    private func expect(
        _ answer: Learner.Answer, _ status: Int32, _ words: String..., at: SourceLocation = #_sourceLocation
    ) {
        #expect(answer.status == status, "\(answer.errors)", sourceLocation: at)
        for word in words { #expect(answer.errors.contains(word), "\(answer.errors)", sourceLocation: at) }
        #expect(answer.errors.hasPrefix("reprise: "), sourceLocation: at)
        #expect(answer.errors.split(separator: "\n").count == 1, "\(answer.errors)", sourceLocation: at)
        #expect(answer.output == "", sourceLocation: at)
        #expect(learner.journalLines == [], sourceLocation: at)
    }

    @Test func filesThatCannotBeTaken() throws {
        let folder = learner.home + "/try"
        expect(try learner.run("grade", "split-the-bill", "absent.py"), 64, "there is no file", "absent.py")
        expect(try learner.run("grade", "split-the-bill", folder), 64, "\(folder) is a folder")
        let large = learner.file("large.py", String(repeating: "#", count: 10 << 20))
        expect(try learner.run("grade", "split-the-bill", large), 64, "has 10 MiB", "at most 1 MiB")
        let latin = folder + "/latin.py"
        try Data([0x23, 0x0A, 0x23, 0xE9, 0x0A]).write(to: URL(filePath: latin))
        expect(try learner.run("grade", "split-the-bill", latin), 64, "is not UTF-8 text: line 2")
        let pipe = folder + "/pipe.py"
        mkfifo(pipe, 0o644)
        expect(try learner.run("grade", "split-the-bill", pipe), 64, "is not an ordinary file")
    }

    @Test func aLinkOutOfTheWorkspace() throws {
        let outside = learner.file("elsewhere.py", "print()")
        _ = try learner.run()
        let answer = learner.workspace + "/basics/variables/split-the-bill/main.py"
        try FileManager.default.removeItem(atPath: answer)
        try FileManager.default.createSymbolicLink(atPath: answer, withDestinationPath: outside)
        expect(try learner.run("grade"), 64, "is a link that leads out of the workspace", "elsewhere.py")
        expect(try learner.run("grade", answer), 64, "is a link that leads out of the workspace")
    }

    @Test func wordsThatMeanNothing() throws {
        expect(
            try learner.run("grade", "split-teh-bill"), 64, "there is no exercise \"split-teh-bill\"",
            "Did you mean basics/variables/split-the-bill?")
        expect(
            try learner.run("show", "basics/variables/parcel-labels"), 64, "Did you mean basics/variables/parcel-label?"
        )
        expect(try learner.run("grdae"), 64, "there is no command \"grdae\"", "Did you mean `reprise grade`?")
        expect(try learner.run("grade", "--jsno"), 64, "Did you mean --json?")
        expect(try learner.run("show"), 64, "reprise show ID")
        expect(try learner.run("list", "extra"), 64, "\"extra\"")
        expect(try learner.run("list", "--catalog"), 64, "--catalog needs a value")
        expect(try learner.run("list", "--catalog", "/nowhere"), 64, "there is no catalog in /nowhere")
        expect(try learner.run("grade", learner.file("mine.py", "pass")), 64, "which exercise")
    }

    @Test func noInterpreter() throws {
        learner.environment["PATH"] = "/nonexistent"
        expect(
            try learner.run("grade", "split-the-bill", learner.file("main.py", "pass")), 69,
            "there is no python3 on your PATH", "Install Python 3.10")
    }

    @Test func anOldInterpreter() throws {
        let real = try learner.run("doctor", "--json").output
        #expect(real.contains("\"ready\" : true"))
        let folder = learner.home + "/bin"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let script =
            "#!/bin/sh\nexec /usr/bin/env -i PATH=\"$OLDPATH\" python3 -I -S -c 'import sys; sys.version_info = (3, 8, 18); exec(sys.argv[1])' \"$4\"\n"
        try ExecutableScript.write(script, to: folder + "/python3")
        learner.environment["OLDPATH"] = learner.environment["PATH"]
        learner.environment["PATH"] = folder + ":" + (learner.environment["PATH"] ?? "")
        expect(
            try learner.run("grade", "split-the-bill", learner.file("main.py", "pass")), 69, "is Python 3.8.18",
            "3.10 or newer")
        #expect(try learner.run("doctor").status == 69)
    }

    @Test func aWorkspaceThatCannotBeMade() throws {
        learner.environment["REPRISE_WORKSPACE"] = learner.file("occupied", "") + "/work"
        expect(try learner.run(), 69, "cannot be", "a part of the path is not a folder")
    }

    /// A starter that was cut off would be taken for the learner's own file ever after.
    @Test func aDiskWithoutRoomForTheStarter() throws {
        let prefix = ["/bin/sh", "-c", "ulimit -f 0; exec \"$@\"", "sh"]
        expect(try learner.run(prefix: prefix), 69, "main.py cannot be made")
        let file = learner.workspace + "/basics/variables/split-the-bill/main.py"
        #expect(!FileManager.default.fileExists(atPath: file))
        #expect(try learner.run().status == 0)
        #expect(FileManager.default.fileExists(atPath: file))
    }

    @Test func aBrokenCatalog() throws {
        try learner.copyCatalog()
        try learner.editCatalog(SmallCatalog.bill + "/exercise.json", "\"level\": 1", "\"level\": 9, \"lvel\": 2")
        let answer = try learner.run("grade", "split-the-bill", learner.file("main.py", "pass"))
        #expect(answer.status == 70)
        #expect(answer.errors.contains("exercise.json: level: found 9, expected a whole number from 1 to 5"))
        #expect(answer.errors.contains("exercise.json: lvel: found an unknown key"))
        #expect(answer.errors.contains("did you mean \"level\"?"))
        #expect(learner.journalLines == [])
        let check = try learner.run("check", "split-the-bill")
        #expect(check.status == 1)
        let words = check.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        #expect(words.contains("found 9, expected a whole number from 1 to 5"))
    }
}
