import Foundation
import Glibc
import TestSupport
import Testing

/// The journal, through everything that can happen to the program that writes it.
@Suite struct JournalTests {
    private let learner = Learner()
    private let solution = SmallCatalog.billSolution

    @Test func hasOneLineForEachAttempt() throws {
        _ = try learner.run()
        let file = learner.workspace + "/basics/variables/split-the-bill/main.py"
        try Data("print(1)\n".utf8).write(to: URL(filePath: file))
        #expect(try learner.run("grade").status == 1)
        #expect(try learner.run("grade", "split-the-bill", solution).status == 0)
        let attempts = try learner.journalLines.map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(attempts.map { $0["verdict"] as? String } == ["wrong-answer", "accepted"])
        #expect(attempts.allSatisfy { $0["exercise"] as? String == "basics/variables/split-the-bill" })
        #expect(attempts.allSatisfy { ($0["seconds"] as? Int).map { $0 < 60 } == true })
        #expect((attempts[0]["failed"] as? [Any])?.count == 8)
        #expect(Set(attempts.map { $0["id"] as? String }).count == 2)
        #expect(try learner.run().output.contains("1 of 10 exercises accepted"))
        #expect(try learner.run("list").output.contains("  accepted  basics/variables/split-the-bill "))
    }

    @Test func survivesAKill() throws {
        Survivors.watch()
        #expect(try learner.run("grade", "split-the-bill", solution).status == 0)
        let before = learner.journalLines
        for delay in [20_000, 60_000, 120_000, 400_000] as [UInt32] {
            let started = try learner.start([
                "grade", "split-the-bill", learner.file("main.py", "import time; time.sleep(30)"),
            ])
            usleep(delay)
            kill(started.process.processIdentifier, SIGKILL)
            #expect(started.finish().signal == SIGKILL)
        }
        #expect(learner.journalLines == before)
        #expect(Survivors.remaining() == [])
        #expect(try learner.run("grade", "split-the-bill", solution).status == 0)
        #expect(learner.journalLines.count == 2)
    }

    @Test func isLeftAloneByAnInterrupt() throws {
        Survivors.watch()
        for signal in [SIGINT, SIGTERM] {
            let started = try learner.start([
                "grade", "split-the-bill", learner.file("main.py", "import time; time.sleep(30)"),
            ])
            usleep(600_000)
            kill(started.process.processIdentifier, signal)
            let answer = started.finish()
            #expect(answer.signal == signal)
            #expect(
                answer.errors == "\nreprise: stopped. Nothing was graded, and nothing was written to the journal.\n")
        }
        #expect(learner.journalLines == [])
        #expect(Survivors.remaining() == [])
    }

    @Test func keepsATornLineAndTheNextAttempt() throws {
        #expect(try learner.run("grade", "split-the-bill", solution).status == 0)
        let whole = try String(contentsOfFile: learner.journal, encoding: .utf8)
        try Data((whole + "{\"exercise\":\"basics/var").utf8).write(to: URL(filePath: learner.journal))
        let answer = try learner.run("grade", "split-the-bill", solution)
        #expect(answer.status == 0)
        #expect(
            answer.errors.contains(
                "journal.jsonl, line 2, cannot be read: from letter 24 on it is no entry of a journal. It is left out, and stays as it is."
            ))
        #expect(learner.journalLines.count == 3)
        #expect(learner.journalLines[0] + "\n" == whole)
        #expect(learner.journalLines[1] == "{\"exercise\":\"basics/var")
    }

    /// A limit on file sizes fails in the middle of a write, as a full disk does.
    @Test func losesNothingWhenItCannotGrow() throws {
        #expect(try learner.run("grade", "split-the-bill", solution).status == 0)
        let long = String(repeating: learner.journalLines[0] + "\n", count: 8000)
        try Data(long.utf8).write(to: URL(filePath: learner.journal))
        let before = learner.journalLines
        let blocks = (long.utf8.count + 511) / 512
        let answer = try learner.run(
            "grade", "split-the-bill", solution, prefix: ["/bin/sh", "-c", "ulimit -f \(blocks); exec \"$@\"", "sh"])
        #expect(answer.status == 69)
        #expect(answer.output.contains("accepted: all 8 cases pass."))
        #expect(answer.errors.contains("could not be written"))
        #expect(learner.journalLines == before)
    }

    @Test func isNotADevice() throws {
        try FileManager.default.createDirectory(atPath: learner.workspace, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: learner.journal, withDestinationPath: "/dev/zero")
        let answer = try learner.run("grade", "split-the-bill", solution)
        #expect(answer.status == 69)
        #expect(answer.errors.contains("it is a link, to /dev/zero"))
    }
}
