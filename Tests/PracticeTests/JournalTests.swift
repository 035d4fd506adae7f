import Foundation
import Glibc
import Testing

@testable import Practice

/// Reading and appending, whatever state the file is in.
@Suite struct JournalTests {
    private let path = NSTemporaryDirectory() + "/journal-" + UUID().uuidString
    private var journal: Journal { Journal(path: path) }

    private func write(_ text: String) { _ = FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) }
    private var text: String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

    @Test func isEmptyWhereThereIsNone() throws {
        let contents = try journal.read()
        #expect(contents.attempts.isEmpty && contents.setAside.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func givesBackWhatWasAppended() throws {
        defer { unlink(path) }
        var attempts = [Samples.attempt("a/b/c", "wrong-answer"), Samples.attempt("a/b/c", "accepted")]
        attempts[0].note = "a line\nwith a break, “quotes” and \u{0} NUL"
        for attempt in attempts { try journal.append(attempt) }
        #expect(try journal.read().attempts == attempts)
        #expect(text.split(separator: "\n").count == 2 && text.hasSuffix("\n"))
    }

    @Test func setsAsideWhatItCannotUse() throws {
        defer { unlink(path) }
        try journal.append(Samples.attempt("a/b/c", "accepted"))
        let good = text
        let newer = good.replacingOccurrences(of: "\"format\":1", with: "\"format\":2")
        write(good + "rubbish\n" + newer + "\n{}\n" + good + "{\"torn")
        let contents = try journal.read()
        #expect(contents.attempts.count == 2)
        #expect(
            contents.setAside == [
                .init(line: 2, reason: .unreadable), .init(line: 3, reason: .newerFormat(2)),
                .init(line: 5, reason: .unreadable), .init(line: 7, reason: .unreadable),
            ])
    }

    @Test func closesATornLineBeforeTheNext() throws {
        defer { unlink(path) }
        write("{\"torn")
        try journal.append(Samples.attempt("a/b/c", "accepted"))
        #expect(text.hasPrefix("{\"torn\n{"))
        #expect(try journal.read().attempts.count == 1)
    }

    @Test func appendsFromManyThreadsAtOnce() throws {
        defer { unlink(path) }
        let journal = journal
        DispatchQueue.concurrentPerform(iterations: 40) { index in
            try? journal.append(Samples.attempt("a/b/c\(index)", "accepted"))
        }
        let contents = try journal.read()
        #expect(contents.attempts.count == 40 && contents.setAside.isEmpty)
    }

    @Test func refusesAFolder() throws {
        mkdir(path, 0o755)
        defer { rmdir(path) }
        #expect(throws: Journal.Fault.self) { try journal.append(Samples.attempt("a/b/c", "accepted")) }
        #expect(throws: Journal.Fault(path: path, errno: 0)) { try journal.read() }
    }
}
