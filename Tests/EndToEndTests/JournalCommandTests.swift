import Foundation
import Glibc
import Testing

/// `reprise journal`, as its users call it.
@Suite struct JournalCommandTests {
    private let learner = Learner()

    /// A line of an attempt, in the first format, as 0.1 wrote it.
    static func line(
        _ id: String, _ exercise: String = "basics/variables/split-the-bill", verdict: String = "runtime-error",
        time: String = "2026-11-22T14:05:09Z", more: String = "\"trap\":\"off-by-one\","
    ) -> String {
        """
        {"concepts":["integer-division"],"content":"4ac1","exercise":"\(exercise)",\
        "failed":[{"exception":"KeyError","line":3,"name":"none, \\"really\\"","verdict":"runtime-error"}],"format":1,\
        "hints":0,"id":"\(id)","mode":"solve","notRun":[],"peeks":0,"seconds":12,"time":"\(time)",\(more)\
        "verdict":"\(verdict)"}

        """
    }

    private func write(_ text: String) throws {
        try FileManager.default.createDirectory(atPath: learner.workspace, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: learner.journal))
    }

    @Test func listsWhatIsAskedFor() throws {
        learner.environment["TZ"] = "UTC"
        // A day turns at four.
        learner.environment["REPRISE_NOW"] = "2026-11-24 03:59:59"
        try write(
            Self.line("a") + Self.line("b", "basics/files/log-digest", time: "2026-11-24T03:59:59Z", more: "")
                + Self.line("c", time: "2026-11-24T04:00:00Z", more: ""))
        #expect(
            try learner.run("journal", "--last", "1", "--trap", "off-by-one").output
                == "2026-11-22 14:05  runtime-error  basics/variables/split-the-bill  "
                + "1 case fails, KeyError in line 3, off-by-one\n")
        let counts: [([String], Int)] = [
            ([], 3), (["list"], 3), (["--exercise", "split-the-bill"], 2), (["--exercise", "basics/files"], 1),
            (["--concept", "integer-division"], 3), (["--exception", "KeyError"], 3), (["--since", "2026-11-23"], 2),
            (["--until", "2026-11-23"], 2), (["--since", "2026-11-23", "--until", "2026-11-23"], 1),
            (["--since", "0d", "--until", "0d"], 1), (["--since", "1d"], 3), (["--last", "2"], 2),
        ]
        for (words, count) in counts {
            let answer = try learner.start(["journal"] + words + ["--json"]).finish()
            let list = try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [Any]
            #expect(answer.status == 0 && list?.count == count, "\(words)")
        }
    }

    @Test func saysWhatCannotBeMeant() throws {
        try write(Self.line("a"))
        for (words, sentence) in [
            (["list", "x"], "does not know what to do with \"x\""), (["lst"], "Did you mean list?"),
            (["--trap", "off-by-on"], "Did you mean off-by-one?"), (["--exercise", "nothing"], "has no exercise"),
            (["--since", "yesterday"], "is no day"), (["--last", "x"], "is no number"), (["add"], "a note needs words"),
            (["add", String(repeating: "x", count: 4001)], "has 4001 bytes"), (["merge"], "which journal?"),
            (["merge", "nowhere"], "there is no file nowhere"), (["verify", "nowhere"], "there is no file nowhere"),
            (["export", "--format", "xml"], "--format csv, or --format jsonl"),
            (["--format", "csv"], "belongs to export"),
        ] {
            let answer = try learner.start(["journal"] + words).finish()
            #expect(answer.status == 64 && answer.errors.contains(sentence), "\(words): \(answer.errors)")
        }
        #expect(learner.journalLines.count == 1)
    }

    @Test func keepsNotes() throws {
        let answer = try learner.run("journal", "add", " the  // sign,\nnot\u{1B}[31m /", "--exercise", "log-digest")
        #expect(answer.status == 0 && answer.output == "Noted, about basics/files/log-digest.\n")
        let line = try #require(learner.journalLines.first)
        #expect(line.contains("\"text\":\"the // sign, not [31m /\"") && line.contains("basics/files/log-digest"))
        let folder = learner.workspace + "/basics/files/log-digest"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let shell = ["/bin/sh", "-c", "cd \"$1\"; shift; exec \"$@\"", "sh", folder]
        #expect(try learner.start(["journal", "add", "here"], prefix: shell).finish().status == 0)
        #expect(learner.journalLines[1].contains("\"exercise\":\"basics/files/log-digest\""))
    }

    @Test func exportsForASpreadsheetAndForItself() throws {
        try write(Self.line("a", more: "\"note\":\"=SUM(A1)\\u001b\",") + Self.line("b"))
        let table = try learner.run("journal", "export", "--format", "csv").output
        let script = "import csv, json, sys; print(json.dumps(list(csv.DictReader(sys.stdin))))"
        let rows = try #require(
            JSONSerialization.jsonObject(with: Data(try Python.run(script, input: table).utf8)) as? [[String: String]])
        #expect(rows.map { $0["id"] } == ["a", "b"])
        #expect(rows[0]["failed"] == "none, \"really\"" && rows[0]["text"] == "'=SUM(A1)␛" && rows[1]["text"] == "")
        #expect(rows[0]["concepts"] == "integer-division" && rows[0]["lines"] == "3")
        let lines = try learner.run("journal", "export").output
        let copy = learner.file("copy.jsonl", lines)
        #expect(try learner.run("journal", "verify", copy).status == 0)
        #expect(try learner.run("journal", "export").output == lines)
        #expect(lines.contains("\"format\":2") && lines.contains("\"kind\":\"attempt\""))
    }

    @Test func mergesByIdAndKeepsACopy() throws {
        let own = Self.line("a") + Self.line("b") + "{\"torn"
        try write(own)
        let odd = Self.line("c").replacingOccurrences(of: "\"format\":1", with: "\"format\":1,\"unknown\":[1,{}]")
        let other = learner.file("other.jsonl", Self.line("b") + "rubbish\n" + odd + Self.line("c") + Self.line("d"))
        let answer = try learner.run("journal", "merge", other, other)
        #expect(answer.status == 0 && answer.errors.contains("line 2, cannot be read"))
        #expect(answer.output.contains("\(other): 2 new, 2 known already."))
        #expect(answer.output.contains("\(other): 0 new, 4 known already."))
        #expect(try String(contentsOfFile: learner.journal, encoding: .utf8) == own + "\n" + odd + Self.line("d"))
        let names = try FileManager.default.contentsOfDirectory(atPath: learner.workspace).sorted()
        let copy = try #require(names.first { $0.hasPrefix("journal.jsonl.before-") })
        #expect(names.count == 3 && names.contains(".reprise"))
        #expect(try String(contentsOfFile: learner.workspace + "/" + copy, encoding: .utf8) == own)
        #expect(try !learner.run("journal", "merge", other).output.contains("as it was before"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: learner.workspace).sorted() == names)
    }

    /// A torn line, one of another version, a duplicate and rubbish in the middle.
    @Test func namesEveryLineThatCannotBeUsed() throws {
        var bytes = Data(Self.line("a").utf8)
        bytes += Data([0, 0xFF, 0xFE, 0x0A, 0x9B, 0x0D, 0x0A, 0x0A])
        bytes += Data(
            (Self.line("b").replacingOccurrences(of: "\"format\":1", with: "\"format\":9") + Self.line("a")
                + Self.line("c").replacingOccurrences(of: "2026-11-22T", with: "2026-11-31T") + Self.line("d")
                + String(Self.line("e").prefix(100)))
                .utf8)
        try write("")
        try bytes.write(to: URL(filePath: learner.journal))
        let answer = try learner.run("journal", "verify")
        #expect(answer.status == 1)
        #expect(
            answer.output.hasSuffix(
                """
                line 2 cannot be read: from letter 1 on it is no entry of a journal
                line 3 cannot be read: from letter 1 on it is no entry of a journal
                line 5 was written by a newer Reprise (format 9, where this one knows 3), which can read it
                line 6 is there twice: a line above it has the same id, and counts
                line 7 cannot be read: its "time" is missing, or is nothing that can stand there
                line 9 cannot be read: from letter 101 on it is no entry of a journal
                \("~/work/journal.jsonl"): 2 entries can be used. 6 lines are left out, and nothing in the file is changed.

                """), "\(answer.output)")
        let report = try learner.run("report")
        #expect(report.status == 0 && report.output.contains("2 attempts, 0 of them accepted"))
        #expect(report.errors.contains("line 2, cannot be read") && report.errors.contains("1 more line"))
        #expect(try Data(contentsOf: URL(filePath: learner.journal)) == bytes)
    }
}

/// The machine's own python3.
enum Python {
    static func run(_ script: String, input: String = "") throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        let (standardInput, output) = (Pipe(), Pipe())
        process.standardInput = standardInput
        process.standardOutput = output
        try process.run()
        try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try standardInput.fileHandleForWriting.close()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text
    }
}
