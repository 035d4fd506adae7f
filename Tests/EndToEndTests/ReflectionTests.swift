import Foundation
import Glibc
import TestSupport
import Testing

/// The question after a pass that took several tries, at a terminal and nowhere else.
@Suite struct ReflectionTests {
    private let learner = Learner()
    private let solution = SmallCatalog.billSolution

    private func fail(times: Int) throws {
        let wrong = learner.file("main.py", "print('no')")
        for _ in 0..<times { #expect(try learner.run("grade", "split-the-bill", wrong).status == 1) }
    }

    /// Runs it with a terminal for its input and output; gives what the terminal showed.
    private func atTerminal(_ words: [String], typing: String) throws -> String {
        let controller = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        // TIOCSPTLCK and TIOCGPTN: unlock the other end, and tell its number.
        var (lock, number): (Int32, Int32) = (0, 0)
        #expect(ioctl(controller, 0x4004_5431, &lock) == 0 && ioctl(controller, 0x8004_5430, &number) == 0)
        let terminal = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        let process = Process()
        process.executableURL = URL(filePath: Package.binary)
        process.arguments = words
        process.environment = learner.environment
        process.currentDirectoryURL = URL(filePath: learner.home)
        let handle = FileHandle(fileDescriptor: terminal, closeOnDealloc: false)
        process.standardInput = handle
        process.standardOutput = handle
        try process.run()
        _ = Array(typing.utf8).withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
        close(terminal)
        var shown: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            // It ends with an error when nobody has the terminal open any more.
            let count = read(controller, &buffer, buffer.count)
            if count <= 0 { break }
            shown += buffer[..<count]
        }
        close(controller)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: shown, as: UTF8.self)
    }

    @Test func asksAfterSeveralTries() throws {
        try fail(times: 2)
        let shown = try atTerminal(["grade", "split-the-bill", solution], typing: "  the // sign \n")
        #expect(shown.contains("That took 3 tries. What was missing?") && shown.contains("Noted"))
        let lines = learner.journalLines
        #expect(lines.count == 4)
        let note = try #require(try JSONSerialization.jsonObject(with: Data(lines[3].utf8)) as? [String: Any])
        let attempt = try #require(try JSONSerialization.jsonObject(with: Data(lines[2].utf8)) as? [String: Any])
        #expect(note["text"] as? String == "the // sign" && note["attempt"] as? String == attempt["id"] as? String)
        #expect(note["exercise"] as? String == "basics/variables/split-the-bill")
        #expect(try learner.run("report").output.contains("the // sign"))
    }

    @Test(arguments: ["\n", "\u{4}", " \t \n"])
    func letsItBeSkipped(_ typing: String) throws {
        try fail(times: 2)
        let shown = try atTerminal(["grade", "split-the-bill", solution], typing: typing)
        #expect(shown.contains("What was missing?") && learner.journalLines.count == 3)
    }

    @Test func doesNotAskWithoutReason() throws {
        try fail(times: 1)
        #expect(try !atTerminal(["grade", "split-the-bill", solution], typing: "\n").contains("missing?"))
        try fail(times: 2)
        #expect(try !atTerminal(["grade", "split-the-bill", solution, "--json"], typing: "\n").contains("missing?"))
        try fail(times: 2)
        #expect(try !learner.run("grade", "split-the-bill", solution).output.contains("missing?"))
        #expect(learner.journalLines.allSatisfy { !$0.contains("\"kind\":\"note\"") })
    }
}
