import Foundation
import Glibc
import TestSupport
import Testing

@testable import Catalog
@testable import Practice

/// Handing out starters, finding the workspace, counting time.
@Suite struct WorkspaceTests {
    private let root = NSTemporaryDirectory() + "/workspace-" + UUID().uuidString
    private let id = ExerciseID(track: "a", topic: "b", name: "one")
    private let start = Date(timeIntervalSince1970: 1_000_000)

    @Test func putsTheStarterWhereNothingIs() throws {
        let workspace = Workspace(root: root)
        defer { try? FileManager.default.removeItem(atPath: root) }
        let starter = ["main.py": Array("start".utf8), "helper.py": Array("help".utf8)]
        #expect(try workspace.handOut(id, starter: starter, at: start) == ["helper.py", "main.py"])
        try Data("mine".utf8).write(to: URL(filePath: root + "/a/b/one/main.py"))
        try FileManager.default.removeItem(atPath: root + "/a/b/one/helper.py")
        #expect(try workspace.handOut(id, starter: starter, at: start) == ["helper.py"])
        #expect(try String(contentsOfFile: root + "/a/b/one/main.py", encoding: .utf8) == "mine")
    }

    @Test func isFoundFromBelow() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try Workspace(root: root).create()
        try FileManager.default.createDirectory(atPath: root + "/a/b", withIntermediateDirectories: true)
        #expect(Workspace.above(root + "/a/b")?.root == root)
        #expect(Workspace.above(NSTemporaryDirectory()) == nil)
    }

    @Test func countsTimeSinceTheLastEvent() throws {
        let workspace = Workspace(root: root)
        defer { try? FileManager.default.removeItem(atPath: root) }
        #expect(workspace.secondsWorked(id, lastAttempt: nil, at: start) == nil)
        _ = try workspace.handOut(id, starter: [:], at: start)
        #expect(workspace.secondsWorked(id, lastAttempt: nil, at: start + 90) == 90)
        let attempt = Samples.attempt("a/b/one", "wrong-answer", at: start + 60)
        #expect(workspace.secondsWorked(id, lastAttempt: attempt, at: start + 90) == 30)
        // A pause over lunch is not work, and a clock set back is no negative time.
        #expect(workspace.secondsWorked(id, lastAttempt: attempt, at: start + 9000) == 1800)
        #expect(workspace.secondsWorked(id, lastAttempt: attempt, at: start) == 0)
    }

    @Test func saysWhyItCannotBeMade() {
        let file = root + "-file"
        _ = FileManager.default.createFile(atPath: file, contents: Data())
        defer { try? FileManager.default.removeItem(atPath: file) }
        #expect(throws: Workspace.Fault(path: file + "/w/.reprise", errno: ENOTDIR)) {
            try Workspace(root: file + "/w").create()
        }
    }
}
