import Foundation
import Glibc
import TestSupport
import Testing

/// Saves that are no answers to the exercise at hand: a session says so, and runs nothing.
@Suite(.serialized) struct UnreadSaveTests {
    private let learner = Learner()
    private var topic: String { learner.workspace + "/basics/variables" }
    private var file: String { topic + "/split-the-bill/main.py" }
    private static let solution = SmallCatalog.read(SmallCatalog.bill + "/solution/main.py")

    private func write(_ text: String, to path: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }

    @Test(arguments: [[], ["--poll"]]) func anUnchangedStarterIsNotRun(_ options: [String]) throws {
        let session = try PlainSession(learner, options)
        #expect(session.wait(for: "Save the file"))
        utimes(file, nil)
        #expect(session.wait(for: "main.py is still as it was handed out. Write your answer into it, then save.\n"))
        session.send("r\n")
        #expect(session.wait(forCount: 2, of: "main.py is still as it was handed out."))
        try write("print(1)\n", to: file)
        #expect(session.wait(for: "cases fail;"))
        session.send("q\n")
        let output = session.finish()
        #expect(output.components(separatedBy: "Running").count - 1 == 1 && learner.journalLines.count == 1)
    }

    @Test(arguments: [[], ["--poll"]]) func aFileUnderAnotherNameIsSaidOnce(_ options: [String]) throws {
        let session = try PlainSession(learner, options)
        #expect(session.wait(for: "Save the file"))
        let folder = topic + "/split-the-bill"
        for name in ["4913", "main.py~", ".main.py.swp", "notes.txt"] { try write("x", to: "\(folder)/\(name)") }
        try write("print(1)\n", to: folder + "/Main.py")
        #expect(
            session.wait(for: "You saved Main.py; this exercise reads main.py. Save it as main.py, and it is run.\n"))
        try write("print(2)\n", to: folder + "/Main.py")
        try write("print(2)\n", to: folder + "/main.py.txt")
        #expect(session.wait(for: "You saved main.py.txt;"))
        // The only file gets another name.
        try FileManager.default.removeItem(atPath: folder + "/Main.py")
        try FileManager.default.moveItem(atPath: file, toPath: folder + "/main (1).py")
        #expect(session.wait(for: "You saved main (1).py;"))
        session.send("q\n")
        let output = session.finish()
        #expect(output.components(separatedBy: "You saved").count - 1 == 3 && !output.contains("Running"))
        #expect(learner.journalLines.isEmpty)
    }

    @Test(arguments: [[], ["--poll"]]) func aSaveOfAnotherExerciseIsSaidAndEnterGoesThere(_ options: [String]) throws {
        _ = try learner.run("reset", "parcel-label", "--yes")
        let session = try PlainSession(learner, options)
        #expect(session.wait(for: "Save the file"))
        // What a command puts there is no answer.
        _ = try learner.run("reset", "parcel-label", "--yes")
        let names = try FileManager.default.contentsOfDirectory(atPath: topic + "/parcel-label")
        try write("print(1)\n", to: topic + "/parcel-label/" + names[0])
        #expect(session.wait(for: "You saved \(names[0]) of Parcel label, and this is Split the bill."))
        session.send("\n")
        #expect(session.wait(for: "Opened. Running"))
        #expect(session.wait(for: "fail"))
        session.send("q\n")
        let output = session.finish()
        #expect(output.components(separatedBy: "You saved").count - 1 == 1)
        #expect(learner.journalLines.count == 1 && learner.journalLines[0].contains("parcel-label"))
    }

    /// The folder of the topic, or the whole workspace, is moved away and made anew.
    @Test(arguments: ["/basics", ""], [[], ["--poll"]])
    func aFolderAboveThatIsMadeAnewIsWatched(_ moved: String, _ options: [String]) throws {
        let session = try PlainSession(learner, options)
        #expect(session.wait(for: "Save the file"))
        try FileManager.default.moveItem(atPath: learner.workspace + moved, toPath: learner.home + "/old")
        #expect(session.wait(for: "main.py is gone."))
        try FileManager.default.createDirectory(atPath: topic + "/split-the-bill", withIntermediateDirectories: true)
        try write("print(1)\n", to: file)
        #expect(session.wait(for: "cases fail;"))
        usleep(600_000)
        try write(Self.solution, to: file)
        #expect(session.wait(for: "accepted: all 8 cases pass."))
        session.send("q\n")
        _ = session.finish()
        #expect(learner.journalLines.count == 2)
    }
}
