import Foundation
import Glibc
import TestSupport
import Testing

/// Saves, as editors do them: each is noticed exactly once.
@Suite(.serialized) struct SavingTests {
    private let learner = Learner()
    private var folder: String { learner.workspace + "/basics/variables/split-the-bill" }
    private var file: String { folder + "/main.py" }

    /// One way of saving, given the text and the folder.
    struct Style: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// Whether two texts are written: the second is a save of its own where the machine lets it come late.
        var writesTwice = false
        var save: @Sendable (String, String) throws -> Void
    }

    private static func write(_ path: String, _ text: String, truncating: Bool = true, synced: Bool = true) {
        let descriptor = open(path, O_WRONLY | O_CREAT | (truncating ? O_TRUNC : O_EXCL), 0o644)
        // Not in one piece, as a long text goes to the disk.
        for part in [text.prefix(10), text.dropFirst(10)] {
            let bytes = Array(part.utf8)
            _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        }
        if synced { fsync(descriptor) }
        close(descriptor)
    }

    static let styles = [
        Style(testDescription: "nano: in place") { write($1 + "/main.py", $0) },
        Style(testDescription: "vim: a backup, a new file, and the mode") { text, folder in
            write(folder + "/4913", "")
            unlink(folder + "/4913")
            rename(folder + "/main.py", folder + "/main.py~")
            write(folder + "/main.py", text, truncating: false)
            chmod(folder + "/main.py", 0o644)
            unlink(folder + "/main.py~")
        },
        Style(testDescription: "VS Code: in place, and again at once by a formatter", writesTwice: true) {
            text, folder in
            write(folder + "/main.py", text + "#", synced: false)
            write(folder + "/main.py", text)
        },
        Style(testDescription: "JetBrains: two renames") { text, folder in
            write(folder + "/main.py___jb_tmp___", text)
            rename(folder + "/main.py", folder + "/main.py___jb_old___")
            rename(folder + "/main.py___jb_tmp___", folder + "/main.py")
            unlink(folder + "/main.py___jb_old___")
        },
        Style(testDescription: "sed -i: the real one") { text, folder in
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["sed", "-i", "1s/.*/\(text.split(separator: "\n")[0])/", folder + "/main.py"]
            try process.run()
            process.waitUntilExit()
        },
        Style(testDescription: "touch: only the time") { _, folder in
            utimes(folder + "/main.py", nil)
        },
    ]

    @Test(arguments: styles, [[], ["--poll"]])
    func isNoticedExactlyOnce(_ style: Style, _ options: [String]) throws {
        _ = try learner.run()
        Self.write(file, "print('begun')\n")
        let session = try PlainSession(learner, options)
        #expect(session.wait(for: "Save the file"))
        var lateSaves = 0
        for number in 1...3 {
            let taken = try ContinuousClock().measure { try style.save("print('answer \(number)')\n", folder) }
            // What is quiet for 30 ms is looked at.
            if style.writesTwice, taken >= .milliseconds(30) { lateSaves += 1 }
            #expect(session.wait(forCount: number, of: "cases fail;"), "\(style.testDescription) \(number)")
            // What belongs to the same save for half a second.
            usleep(600_000)
        }
        // Another file, another mode, and a look at it are no saves.
        Self.write(folder + "/notes.txt", "mine")
        chmod(file, 0o600)
        _ = try String(contentsOfFile: file, encoding: .utf8)
        usleep(400_000)
        session.send("q\n")
        let output = session.finish()
        let saves = output.components(separatedBy: "Saved.").count - 1
        #expect(saves >= 3 && saves <= 3 + lateSaves)
        #expect(learner.journalLines.count >= 3 && learner.journalLines.count <= saves)
    }

    @Test func aSaveDuringARunStartsItAgainWithTheNewestText() throws {
        let session = try PlainSession(learner)
        #expect(session.wait(for: "Save the file"))
        Self.write(file, "while True: pass\n")
        #expect(session.wait(for: "Saved."))
        let solution = SmallCatalog.read(SmallCatalog.bill + "/solution/main.py")
        Self.write(file, solution)
        #expect(session.wait(for: "accepted: all 8 cases pass."))
        session.send("q\n")
        #expect(!session.finish().contains("time-limit"))
        #expect(learner.journalLines.count == 1)
    }

    @Test func aFileThatIsDeletedIsMissedAndWelcomeBack() throws {
        let session = try PlainSession(learner)
        #expect(session.wait(for: "Save the file"))
        unlink(file)
        #expect(session.wait(for: "main.py is gone."))
        try FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        Self.write(file, "print(1)\n")
        #expect(session.wait(for: "cases fail;"))
        session.send("q\n")
        _ = session.finish()
        #expect(learner.journalLines.count == 1)
    }

    @Test func manualModeRunsOnlyWhenAsked() throws {
        let session = try PlainSession(learner, ["--manual"])
        #expect(session.wait(for: "r runs your answer."))
        Self.write(file, "print(1)\n")
        usleep(300_000)
        session.send("r\n")
        #expect(session.wait(for: "cases fail;"))
        session.send("q\n")
        let output = session.finish()
        #expect(!output.contains("Saved.") && output.contains("Once more."))
        #expect(!output.contains("\u{1B}"))
    }

    /// A full disk, as far as one can be had: a limit on the size of files.
    @Test func anAttemptThatCannotBeWrittenIsKept() throws {
        try FileManager.default.createDirectory(
            atPath: learner.workspace + "/journal.jsonl", withIntermediateDirectories: true)
        try FileManager.default.removeItem(atPath: learner.workspace + "/journal.jsonl")
        let session = try PlainSession(learner)
        #expect(session.wait(for: "Save the file"))
        // A folder in its place cannot be written to, by root either.
        try FileManager.default.createDirectory(atPath: learner.journal, withIntermediateDirectories: true)
        Self.write(file, "print(1)\n")
        #expect(session.wait(for: "Not in the journal yet"))
        try FileManager.default.removeItem(atPath: learner.journal)
        session.send("r\n")
        #expect(session.wait(forCount: 2, of: "cases fail;"))
        session.send("q\n")
        _ = session.finish()
        #expect(learner.journalLines.count == 2)
    }
}

/// A session with `--plain` in pipes.
final class PlainSession {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var text = ""

    init(_ learner: Learner, _ options: [String] = []) throws {
        process.executableURL = URL(filePath: Package.binary)
        process.arguments = ["--plain"] + options
        process.environment = learner.environment
        process.currentDirectoryURL = URL(filePath: learner.home)
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        try process.run()
    }

    func send(_ line: String) { input.fileHandleForWriting.write(Data(line.utf8)) }

    /// As a machine that goes dark.
    func kill() { Glibc.kill(process.processIdentifier, SIGKILL) }

    func wait(for words: String) -> Bool { wait(forCount: 1, of: words) }

    func wait(forCount count: Int, of words: String) -> Bool {
        let deadline = Date() + 30
        while text.components(separatedBy: words).count - 1 < count {
            if Date() > deadline { return false }
            read(milliseconds: 100)
        }
        return true
    }

    /// Everything that was printed, once it has ended.
    func finish() -> String {
        while process.isRunning { read(milliseconds: 50) }
        while read(milliseconds: 50) {}
        return text
    }

    @discardableResult
    private func read(milliseconds: Int32) -> Bool {
        let raw = output.fileHandleForReading.fileDescriptor
        var descriptor = pollfd(fd: raw, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, milliseconds) > 0 else { return false }
        var bytes = [UInt8](repeating: 0, count: 1 << 14)
        let count = bytes.withUnsafeMutableBytes { Glibc.read(raw, $0.baseAddress, $0.count) }
        guard count > 0 else { return false }
        text += String(decoding: bytes[..<count], as: UTF8.self)
        return true
    }
}
