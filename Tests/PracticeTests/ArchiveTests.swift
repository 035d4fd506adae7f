import Foundation
import Glibc
import TestSupport
import Testing

@testable import Catalog
@testable import Practice

/// Earlier answers are moved out of the way, and never lost.
@Suite struct ArchiveTests {
    private let root = NSTemporaryDirectory() + "/archive-" + UUID().uuidString
    private let id = ExerciseID(track: "a", topic: "b", name: "one")
    private let time = Date(timeIntervalSince1970: 1_000_000)

    private func read(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

    @Test func keepsEachEarlierAnswer() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        let workspace = Workspace(root: root)
        _ = try workspace.handOut(id, starter: ["main.py": Array("mine".utf8)], at: time)
        let first = try #require(try workspace.replaceAnswer(id, with: ["main.py": Array("new".utf8)], at: time))
        let second = try #require(try workspace.replaceAnswer(id, with: ["main.py": []], at: time))
        #expect(first != second)
        #expect(read(first + "/main.py") == "mine" && read(second + "/main.py") == "new")
        #expect(read(root + "/a/b/one/main.py") == "")
    }

    @Test func putsTheAnswerBackWhereItCannotGoOn() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        let workspace = Workspace(root: root)
        _ = try workspace.handOut(id, starter: ["main.py": Array("mine".utf8)], at: time)
        // A file in a folder that is not there cannot be written.
        #expect(throws: Workspace.Fault.self) {
            try workspace.replaceAnswer(id, with: ["main.py": [], "no/such.py": []], at: time)
        }
        #expect(read(root + "/a/b/one/main.py") == "mine")
    }

    @Test func aRebuildIsUnderWayUntilItEnds() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        let workspace = Workspace(root: root)
        let exercise = Exercise(
            id: id, title: "", level: 1, minutes: 1, concepts: [], sandbox: "pure", files: ["main.py"], mistakes: [],
            cases: [], contentHash: "")
        #expect(try workspace.beginRebuild(exercise, at: time) == nil)
        #expect(read(root + "/a/b/one/main.py") == "")
        #expect(workspace.isRebuilding(id))
        #expect(try workspace.rebuilding(in: Samples.catalog(["one"])) == [id])
        #expect(workspace.secondsWorked(id, lastAttempt: nil, at: time + 60) == 60)
        try workspace.endRebuild(id)
        #expect(try !workspace.isRebuilding(id) && workspace.rebuilding(in: Samples.catalog(["one"])) == [])
    }
}
