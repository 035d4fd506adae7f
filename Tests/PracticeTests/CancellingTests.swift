import Foundation
import TestSupport
import Testing

@testable import Catalog
@testable import Practice

/// A rebuild that is put back: nothing of the learner's is lost, whatever goes wrong.
@Suite struct CancellingTests {
    private let id = ExerciseID(track: "a", topic: "b", name: "one")
    private let time = Date(timeIntervalSince1970: 1_000_000)
    private let files = ["main.py", "shop/prices.py"]
    private struct NoRoom: Error {}

    /// A workspace with an answer that was put away, and what was written since.
    private func rebuilding(_ body: (Workspace) throws -> Void) throws {
        try TemporaryFolder.with { folder in
            let workspace = Workspace(root: folder.path)
            _ = try workspace.handOut(
                id, starter: ["main.py": Array("old".utf8), "shop/prices.py": Array("old too".utf8)], at: time)
            _ = try workspace.beginRebuild(id, with: ["main.py": [], "shop/prices.py": []], at: time)
            try Data("new".utf8).write(to: URL(filePath: workspace.root + "/a/b/one/main.py"))
            try body(workspace)
        }
    }

    private func content(_ workspace: Workspace) throws -> [String: String] {
        var content: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: workspace.root) where !path.contains("opened") {
            content[path] = (try? String(contentsOfFile: workspace.root + "/" + path, encoding: .utf8)) ?? "a folder"
        }
        return content
    }

    @Test func theEarlierAnswerIsBackAndTheNewOneIsKept() throws {
        try rebuilding { workspace in
            let changed =
                try FileManager.default.attributesOfItem(
                    atPath: workspace.archiveFolder(id) + "/1970-01-12T134640Z/main.py")[.modificationDate] as? Date
            let cancelled = try workspace.cancelRebuild(id, files: files, at: time + 60)
            #expect(cancelled.isPutBack && !workspace.isRebuilding(id))
            let after = try content(workspace)
            #expect(after["a/b/one/main.py"] == "old" && after["a/b/one/shop/prices.py"] == "old too")
            let archive = ".reprise/archive/a/b/one/1970-01-12T134740Z"
            #expect(cancelled.archive == workspace.root + "/" + archive)
            #expect(after[archive + "/main.py"] == "new" && after[archive + "/shop/prices.py"] == "")
            // The folder that the earlier answer was in is gone, and so is the mark.
            #expect(after.keys.filter { $0.contains("1970-01-12T134640Z") || $0.contains("one.over") } == [])
            let now =
                try FileManager.default.attributesOfItem(
                    atPath: workspace.root + "/a/b/one/main.py")[.modificationDate] as? Date
            #expect(now == changed)
        }
    }

    /// Where the journal takes no entry, or the mark cannot be taken away, all is as it was.
    @Test(arguments: ["entry", "mark"])
    func whatFailsChangesNothing(_ fault: String) throws {
        try rebuilding { workspace in
            if fault == "mark" { try workspace.put(".reprise/rebuilding/a.b.one.over/file", []) }
            let before = try content(workspace)
            #expect(throws: (any Error).self) {
                try workspace.cancelRebuild(id, files: files, at: time + 60) { if fault == "entry" { throw NoRoom() } }
            }
            #expect(try content(workspace) == before)
            #expect(workspace.isRebuilding(id))
        }
    }

    @Test func anAnswerThatIsGoneIsSaidAndNothingIsChanged() throws {
        try rebuilding { workspace in
            try FileManager.default.removeItem(atPath: workspace.archiveFolder(id))
            let before = try content(workspace)
            let folder = workspace.archiveFolder(id) + "/1970-01-12T134640Z"
            #expect(throws: EarlierAnswerGone(exercise: id, folder: folder)) {
                try workspace.cancelRebuild(id, files: files, at: time + 60)
            }
            #expect(try content(workspace) == before)
        }
    }

    @Test func withoutAnEarlierAnswerTheFilesStay() throws {
        try TemporaryFolder.with { folder in
            let workspace = Workspace(root: folder.path)
            _ = try workspace.beginRebuild(id, with: ["main.py": [7]], at: time)
            let cancelled = try workspace.cancelRebuild(id, files: ["main.py"], at: time + 60)
            #expect(cancelled == CancelledRebuild(isPutBack: false, archive: nil) && !workspace.isRebuilding(id))
            #expect(FileManager.default.contents(atPath: folder.path + "/a/b/one/main.py") == Data([7]))
        }
    }

    /// A file of the earlier answer lay where the exercise now has a folder.
    @Test func aFileInThePlaceOfAFolderComesBack() throws {
        try TemporaryFolder.with { folder in
            let workspace = Workspace(root: folder.path)
            _ = try workspace.handOut(id, starter: ["shop": [1]], at: time)
            _ = try workspace.beginRebuild(id, with: ["shop/prices.py": [2]], at: time)
            try Data([3]).write(to: URL(filePath: folder.path + "/a/b/one/shop/notes.md"))
            let cancelled = try workspace.cancelRebuild(id, files: ["shop/prices.py"], at: time + 60)
            #expect(FileManager.default.contents(atPath: folder.path + "/a/b/one/shop") == Data([1]))
            let archive = try #require(cancelled.archive)
            #expect(FileManager.default.contents(atPath: archive + "/shop/prices.py") == Data([2]))
            #expect(FileManager.default.contents(atPath: archive + "/shop/notes.md") == Data([3]))
        }
    }

    /// A mark of an earlier version, which is a time alone.
    @Test func anEarlierMarkWillDo() throws {
        try rebuilding { workspace in
            let mark = URL(filePath: workspace.root + "/.reprise/rebuilding/a.b.one")
            try Data("1970-01-12T13:46:40Z\n".utf8).write(to: mark)
            #expect(try workspace.cancelRebuild(id, files: files, at: time + 60).isPutBack)
            #expect(try content(workspace)["a/b/one/main.py"] == "old")
        }
    }
}
