import Foundation
import Glibc
import TestSupport
import Testing

@testable import Catalog
@testable import Practice
@testable import System

/// Handing out starters, finding the workspace, what is kept in it.
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

    @Test func makesTheFoldersOfAStarter() throws {
        let workspace = Workspace(root: root)
        defer { try? FileManager.default.removeItem(atPath: root) }
        let starter = ["shop/prices.py": Array("1".utf8), "shop/data/tea.txt": [], "Dockerfile": []]
        #expect(try workspace.handOut(id, starter: starter, at: start).sorted() == starter.keys.sorted())
        try Data("mine".utf8).write(to: URL(filePath: root + "/a/b/one/shop/prices.py"))
        try FileManager.default.removeItem(atPath: root + "/a/b/one/shop/data")
        #expect(try workspace.handOut(id, starter: starter, at: start) == ["shop/data/tea.txt"])
        #expect(try String(contentsOfFile: root + "/a/b/one/shop/prices.py", encoding: .utf8) == "mine")
    }

    /// A file of the learner's stands where a folder is needed.
    @Test func saysWhatIsNoFolder() throws {
        let workspace = Workspace(root: root)
        defer { try? FileManager.default.removeItem(atPath: root) }
        _ = try workspace.handOut(id, starter: ["shop": [7]], at: start)
        let fault = Workspace.Fault(path: root + "/a/b/one/shop", .errno(ENOTDIR))
        #expect(throws: fault) { try workspace.handOut(id, starter: ["shop/prices.py": []], at: start) }
        let archive = try #require(try workspace.replaceAnswer(id, with: ["shop/prices.py": [1]], at: start))
        #expect(FileManager.default.contents(atPath: archive + "/shop") == Data([7]))
        #expect(FileManager.default.contents(atPath: root + "/a/b/one/shop/prices.py") == Data([1]))
    }

    @Test func keepsWhatWasAccepted() throws {
        let workspace = Workspace(root: root)
        defer { try? FileManager.default.removeItem(atPath: root) }
        #expect(try workspace.keptAnswer(id) == nil)
        let answer = ["shop/prices.py": Array("a = '\u{1F600}\\'\r\n\u{0}".utf8), "notes.txt": []]
        try workspace.keepAccepted(answer, to: id)
        #expect(try workspace.keptAnswer(id) == answer)
        try workspace.keepAccepted(["main.py": [65]], to: id)
        #expect(try workspace.keptAnswer(id) == ["main.py": [65]])
        let path = root + "/.reprise/accepted/a.b.one.json"
        for damaged in ["", "{}", "[1]", #"{"format": 2, "files": {}}"#, #"{"format": 1, "files": {"a": 1}}"#] {
            try Data(damaged.utf8).write(to: URL(filePath: path))
            #expect(try workspace.keptAnswer(id) == nil, "\(damaged)")
        }
    }

    @Test func keepsTheFirstThatWasAccepted() throws {
        let workspace = Workspace(root: root)
        defer { try? FileManager.default.removeItem(atPath: root) }
        for number in [1, 2, 3] as [UInt8] { try workspace.keepAccepted(["main.py": [64 + number]], to: id) }
        #expect(try workspace.firstAnswer(id) == ["main.py": [65]] && workspace.keptAnswer(id) == ["main.py": [67]])
        // Before the first was kept, the last one is the first that is known.
        try FileManager.default.removeItem(atPath: root + "/.reprise/first")
        #expect(try workspace.firstAnswer(id) == ["main.py": [67]])
        try workspace.keepAccepted(["main.py": [68]], to: id)
        #expect(try workspace.firstAnswer(id) == ["main.py": [67]] && workspace.keptAnswer(id) == ["main.py": [68]])
        try Data("damaged".utf8).write(to: URL(filePath: root + "/.reprise/first/a.b.one.json"))
        #expect(try workspace.firstAnswer(id) == ["main.py": [68]])
    }

    @Test func isFoundFromBelow() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try Workspace(root: root).create()
        try FileManager.default.createDirectory(atPath: root + "/a/b", withIntermediateDirectories: true)
        #expect(Workspace.above(root + "/a/b")?.root == root)
        #expect(Workspace.above(NSTemporaryDirectory()) == nil)
    }

    @Test func saysWhyItCannotBeMade() {
        let file = root + "-file"
        _ = FileManager.default.createFile(atPath: file, contents: Data())
        defer { try? FileManager.default.removeItem(atPath: file) }
        #expect(throws: Workspace.Fault(path: file + "/w", .errno(ENOTDIR))) {
            try Workspace(root: file + "/w").create()
        }
    }

    /// Something of a workspace that is a link, by its path, and what is then refused.
    enum Step: String, CaseIterable {
        case marks = ".reprise"
        case archive = ".reprise/archive"
        case archiveOfTopic = ".reprise/archive/a/b"
        case rebuilding = ".reprise/rebuilding"
        case track = "a"
        case topic = "a/b"
        case exercise = "a/b/one"
        case folder = "a/b/one/shop"
        case accepted = ".reprise/accepted"
        case keptAnswer = ".reprise/accepted/a.b.one.json"
        case first = ".reprise/first"
        case firstAnswer = ".reprise/first/a.b.one.json"
    }

    /// Nothing is made, written or moved behind a link, wherever it is put.
    @Test(arguments: Step.allCases)
    func goesThroughNoLink(_ step: Step) throws {
        try TemporaryFolder.with { folder in
            let elsewhere = folder.path + "/elsewhere"
            try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
            let workspace = Workspace(root: folder.path + "/w")
            let path = workspace.root + "/" + step.rawValue
            let above = URL(filePath: path).deletingLastPathComponent().path
            try FileManager.default.createDirectory(atPath: above, withIntermediateDirectories: true)
            if [.folder, .archive, .archiveOfTopic, .rebuilding].contains(step) {
                _ = try workspace.handOut(id, starter: ["main.py": []], at: start)
            }
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: elsewhere)
            let fault = Workspace.Fault(path: path, .link(target: elsewhere))
            let refuses: (() throws -> Void) -> Void = { body in
                _ = #expect(throws: fault, "\(step)") { try body() }
            }
            switch step {
            case .marks, .track, .topic, .exercise:
                refuses { _ = try workspace.handOut(id, starter: ["main.py": []], at: start) }
            case .accepted:
                refuses { try workspace.keepAccepted(["main.py": []], to: id) }
            case .keptAnswer:
                refuses { _ = try workspace.keptAnswer(id) }
                // A file is put in the place of the link.
                try workspace.keepAccepted(["main.py": [1]], to: id)
                #expect(try workspace.keptAnswer(id) == ["main.py": [1]])
            case .first:
                refuses { try workspace.keepAccepted(["main.py": []], to: id) }
            case .firstAnswer:
                try workspace.keepAccepted(["main.py": []], to: id)
                refuses { _ = try workspace.firstAnswer(id) }
            case .folder:
                refuses { _ = try workspace.handOut(id, starter: ["shop/prices.py": []], at: start) }
                // The link goes into the archive as a link.
                let archive = try #require(try workspace.replaceAnswer(id, with: ["shop/prices.py": []], at: start))
                #expect(try FileManager.default.destinationOfSymbolicLink(atPath: archive + "/shop") == elsewhere)
            case .archive, .archiveOfTopic:
                refuses { _ = try workspace.replaceAnswer(id, with: ["main.py": []], at: start) }
            case .rebuilding:
                refuses { _ = try workspace.beginRebuild(id, with: ["main.py": []], at: start) }
            }
            #expect(try FileManager.default.subpathsOfDirectory(atPath: elsewhere).isEmpty)
        }
    }

    @Test func theJournalIsNoLink() throws {
        try TemporaryFolder.with { folder in
            let workspace = Workspace(root: folder.path)
            let other = folder.path + "/other"
            try FileManager.default.createSymbolicLink(atPath: workspace.journal.path, withDestinationPath: other)
            let fault = Journal.Fault(path: workspace.journal.path, .link(target: other))
            let entry = JournalEntry.attempt(Samples.attempt("a/b/c", "accepted"))
            for exists in [false, true] {
                if exists { try Data("mine".utf8).write(to: URL(filePath: other)) }
                #expect(throws: fault) { try workspace.journal.read() }
                #expect(throws: fault) { try workspace.journal.append(entry) }
                #expect(throws: fault) {
                    _ = try workspace.journal.merge([Journal(path: "/dev/null")], time: Timestamp(start))
                }
            }
            #expect(try String(contentsOfFile: other, encoding: .utf8) == "mine")
        }
    }
}
