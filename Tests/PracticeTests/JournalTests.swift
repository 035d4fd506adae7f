import Foundation
import Glibc
import TestSupport
import Testing

@testable import Practice
@testable import System

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
        var attempt = Samples.attempt("a/b/c", "wrong-answer")
        attempt.note = "a line\nwith a break, “quotes” and \u{0} NUL, \u{9B}31m"
        attempt.failed = [.init(name: "none", verdict: "runtime-error", exception: "KeyError", line: 3, syntax: "x")]
        attempt.trap = "off-by-one"
        attempt.mistake = "stops-early"
        attempt.said = "mistake/stops-early"
        attempt.unconfined = true
        let entries: [JournalEntry] = [
            .attempt(attempt), .attempt(Samples.attempt("a/b/c", "accepted")), .hint(Samples.hint("a/b/c", 2)),
            .solution(Samples.solution("a/b/c", gaveUp: true)), .note(Samples.note("the // sign")),
            .note(LearnerNote(exercise: .init("a/b/c"), attempt: attempt.id, text: "", at: Samples.epoch)),
        ]
        for entry in entries { try journal.append(entry) }
        #expect(try journal.read().entries == entries)
        #expect(text.split(separator: "\n").count == entries.count && text.hasSuffix("\n"))
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    }

    @Test func setsAsideWhatItCannotUse() throws {
        defer { unlink(path) }
        try journal.append(.attempt(Samples.attempt("a/b/c", "accepted")))
        let good = text
        let other = good.replacingOccurrences(of: "\"id\":\"", with: "\"id\":\"x")
        let newer = good.replacingOccurrences(of: "\"format\":2", with: "\"concepts\":7,\"format\":4")
            .replacingOccurrences(of: "\"concepts\":[\"loops\"],", with: "")
        write(good + "rubbish\n" + newer + "\n{}\n" + other + good + "{\"torn")
        let contents = try journal.read()
        #expect(contents.attempts.count == 2)
        #expect(
            contents.setAside == [
                .init(line: 2, reason: .malformed(column: 1)), .init(line: 3, reason: .newerFormat(4)),
                .init(line: 5, reason: .value(key: "format")), .init(line: 7, reason: .duplicate),
                .init(line: 8, reason: .malformed(column: 7)),
            ])
    }

    /// A reader that took a key with escapes for another one would believe what every other reader does not.
    @Test(arguments: ["verdict", "time", "id", "format"])
    func seesAKeyTwiceThatHasEscapes(_ key: String) throws {
        defer { unlink(path) }
        try journal.append(.attempt(Samples.attempt("a/b/c", "accepted")))
        let escaped = "\\u00" + String(key.utf8.first!, radix: 16) + key.dropFirst()
        let once = text.replacingOccurrences(of: "\"\(key)\":", with: "\"\(escaped)\":")
        write(once)
        #expect(try journal.read().attempts.count == 1)
        write(once.replacingOccurrences(of: "}\n", with: ",\"\(key)\":\"accepted\"}\n"))
        let contents = try journal.read()
        #expect(contents.attempts == [] && contents.setAside.count == 1)
    }

    /// Whatever a line holds, what is computed from it can be computed.
    @Test(arguments: [("hints", "1000000001"), ("seconds", "9223372036854775807"), ("peeks", "-1"), ("seconds", "1.5")])
    func setsAbsurdNumbersAside(_ key: String, _ value: String) throws {
        defer { unlink(path) }
        try journal.append(.attempt(Samples.attempt("a/b/c", "accepted")))
        let usual = try #require(["hints": "0", "peeks": "0", "seconds": "12"][key])
        write(text.replacingOccurrences(of: "\"\(key)\":\(usual)", with: "\"\(key)\":\(value)"))
        #expect(try journal.read().setAside == [.init(line: 1, reason: .value(key: key))])
    }

    @Test func readsTheFirstFormat() throws {
        defer { unlink(path) }
        write(
            """
            {"concepts":["loops"],"content":"4ac1","exercise":"a/b/c","failed":[{"exception":"KeyError","line":3,\
            "name":"none","verdict":"runtime-error"}],"format":1,"hints":0,"id":"6f9619ff","mode":"solve",\
            "note":"so \\u00e9","notRun":[],"peeks":0,"seconds":12,"time":"2026-11-22T14:05:09Z",\
            "verdict":"runtime-error"}

            """)
        let attempt = try #require(try journal.read().attempts.first)
        #expect(attempt.failed == [.init(name: "none", verdict: "runtime-error", exception: "KeyError", line: 3)])
        #expect(attempt.note == "so é" && attempt.seconds == 12 && attempt.date.timeIntervalSince1970 == 1_795_356_309)
    }

    /// Lines may stand in any order after a merge; those of the same second stay as they are.
    @Test func ordersByTime() throws {
        defer { unlink(path) }
        for (text, offset) in [("c", 9), ("a", 2), ("b", 2), ("d", 10)] as [(String, Double)] {
            try journal.append(.note(Samples.note(text, at: Samples.epoch + offset)))
        }
        let texts = try journal.read().entries.map { if case .note(let note) = $0 { note.text } else { "" } }
        #expect(texts == ["a", "b", "c", "d"])
    }

    /// Two spellings of an accent are two ids, and neither entry is lost for the other.
    @Test func idsAreToldApartByTheirBytes() throws {
        defer { unlink(path) }
        let line = String(decoding: EntryWriter.line(.note(Samples.note("x"))), as: UTF8.self)
        let id = try #require(try Self.id(of: line))
        let lines = ["é", "e\u{301}", "K", "\u{212A}"].map { line.replacing(id, with: $0) }
        write(lines.joined())
        #expect(try journal.read().entries.count == 4)
        let other = Journal(path: path + "-other")
        defer { unlink(other.path) }
        try Data(lines[1].utf8).write(to: URL(filePath: other.path))
        write(lines[0])
        #expect(try journal.merge([other], time: Timestamp(Samples.epoch)).added == 1)
    }

    private static func id(of line: String) throws -> String? {
        (try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["id"] as? String
    }

    @Test func closesATornLineBeforeTheNext() throws {
        defer { unlink(path) }
        write("{\"torn")
        try journal.append(.attempt(Samples.attempt("a/b/c", "accepted")))
        #expect(text.hasPrefix("{\"torn\n{"))
        #expect(try journal.read().attempts.count == 1)
    }

    @Test func appendsFromManyThreadsAtOnce() throws {
        defer { unlink(path) }
        let journal = journal
        DispatchQueue.concurrentPerform(iterations: 40) { index in
            try? journal.append(.attempt(Samples.attempt("a/b/c\(index)", "accepted")))
        }
        let contents = try journal.read()
        #expect(contents.attempts.count == 40 && contents.setAside.isEmpty)
    }

    @Test func refusesAFolder() throws {
        mkdir(path, 0o755)
        defer { rmdir(path) }
        #expect(throws: Journal.Fault.self) { try journal.append(.attempt(Samples.attempt("a/b/c", "accepted"))) }
        #expect(throws: Journal.Fault(path: path, .notAFile)) { try journal.read() }
    }

    /// A merge puts another file in the journal's place; who waits for the lock meanwhile must find the new one.
    @Test func appendsToTheFileThatTookItsPlace() throws {
        defer { unlink(path) }
        let journal = journal
        try journal.append(.note(Samples.note("old")))
        let held = try journal.openLocked()
        let done = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            try? journal.append(.note(Samples.note("waiting")))
            done.signal()
        }
        usleep(200_000)
        let other = Journal(path: path + "-new")
        try other.append(.note(Samples.note("new")))
        rename(other.path, path)
        close(held)
        done.wait()
        let texts = try journal.read().entries.map { if case .note(let note) = $0 { note.text } else { "" } }
        #expect(texts == ["new", "waiting"])
    }

    @Test func losesNoAppendToAMerge() throws {
        let folder = path + "-merging"
        mkdir(folder, 0o755)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let journal = Journal(path: folder + "/journal.jsonl")
        let others = (0..<12).map { Journal(path: folder + "/other-\($0).jsonl") }
        for other in others { try other.append(.note(Samples.note("from elsewhere"))) }
        DispatchQueue.concurrentPerform(iterations: 2) { worker in
            if worker == 0 {
                for index in 0..<60 { try? journal.append(.note(Samples.note("own \(index)"))) }
            } else {
                for other in others { _ = try? journal.merge([other], time: Timestamp(Samples.epoch)) }
            }
        }
        let contents = try journal.read()
        #expect(contents.entries.count == 72 && contents.setAside.isEmpty)
    }
}
