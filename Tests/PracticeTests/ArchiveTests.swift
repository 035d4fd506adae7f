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
        _ = try workspace.handOut(id, starter: ["shop": Array("a file".utf8), "lib/own.py": [65]], at: time)
        let before = try tree()
        // No file system takes such a name.
        let long = String(repeating: "x", count: 300)
        let files = ["main.py": [], "shop/a.py": [], "lib/own.py": [], "lib/new/b.py": [], "z/\(long)": [UInt8]()]
        #expect(throws: Workspace.Fault.self) { try workspace.replaceAnswer(id, with: files, at: time) }
        #expect(read(root + "/a/b/one/main.py") == "mine" && read(root + "/a/b/one/shop") == "a file")
        #expect(try tree() == before)
    }

    /// All that lies in the exercise's folder and in the archive.
    private func tree() throws -> [String] {
        try ["/a/b/one", "/.reprise/archive/a/b/one"].flatMap { folder in
            try FileManager.default.fileExists(atPath: root + folder)
                ? FileManager.default.subpathsOfDirectory(atPath: root + folder).sorted() : []
        }
    }

    @Test func keepsFoldersAsTheyAre() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        let workspace = Workspace(root: root)
        let files = ["shop/prices.py": Array("mine".utf8), "shop/data/tea.txt": [], "pyproject.toml": []]
        _ = try workspace.handOut(id, starter: files, at: time)
        try Data("notes".utf8).write(to: URL(filePath: root + "/a/b/one/shop/notes.md"))
        let archive = try #require(try workspace.replaceAnswer(id, with: files.mapValues { _ in [] }, at: time))
        #expect(read(archive + "/shop/prices.py") == "mine")
        #expect(FileManager.default.fileExists(atPath: archive + "/shop/data/tea.txt"))
        #expect(read(root + "/a/b/one/shop/prices.py") == "" && read(root + "/a/b/one/shop/notes.md") == "notes")
    }

    @Test func aRebuildIsUnderWayUntilItEnds() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        let workspace = Workspace(root: root)
        #expect(try workspace.beginRebuild(id, with: ["main.py": []], at: time) == nil)
        #expect(read(root + "/a/b/one/main.py") == "")
        #expect(workspace.isRebuilding(id))
        #expect(try workspace.rebuilding(in: Samples.catalog(["one"])) == [id])
        #expect(workspace.secondsWorked(id.description, at: time + 60) == 60)
        try workspace.endRebuild(id)
        #expect(try !workspace.isRebuilding(id) && workspace.rebuilding(in: Samples.catalog(["one"])) == [])
    }
}
