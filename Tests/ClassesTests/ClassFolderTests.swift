import Catalog
import Foundation
import Grading
import TestSupport
import Testing

@testable import Classes

/// What a class hands in: in folders and files as they come, some of them traps.
@Suite struct ClassFolderTests {
    private static func task(_ name: String, folder inner: String? = nil) throws -> AssignedTask {
        let folder = CatalogFolder(root: SmallCatalog.root)
        let catalog = try folder.catalog()
        var task = AssignedTask(try folder.exercise(try #require(catalog.resolve(name)), in: catalog))
        task.folder = inner
        return task
    }

    private func with(_ files: [String: String], _ body: (String) throws -> Void) throws {
        try TemporaryFolder.with { folder in
            let root = folder.path
            for (name, content) in files {
                let path = root + "/" + name
                try FileManager.default.createDirectory(
                    atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
                try Data(content.utf8).write(to: URL(filePath: path))
            }
            try body(root)
        }
    }

    @Test func eachFolderAndEachFileIsAnAnswer() throws {
        try with(["zoe/main.py": "z", "anna/main.py": "a", "bert.py": "b", "notes.txt": "n", ".git/x": "", ".x.py": ""])
        { root in
            try FileManager.default.createSymbolicLink(atPath: root + "/link", withDestinationPath: root + "/anna")
            let found = try ClassFolder(root, fileEnding: ".py")
            #expect(found.answers.map(\.learner) == ["anna", "bert", "zoe"])
            #expect(found.answers.map(\.number) == [1, 2, 3])
            #expect(found.unused == ["link", "notes.txt"])
            #expect(try ClassFolder(root, fileEnding: nil).answers.map(\.learner) == ["anna", "zoe"])
        }
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var files: [String]
        var tasks = ["split-the-bill"]
        var inner: String?
        /// Which of the files is taken; nothing where none is.
        var taken: String?
        var isTakenForAnother = false

        var testDescription: String { "\(files) \(tasks) \(inner ?? "")" }
    }

    static let rows = [
        Row(files: ["main.py"], taken: "main.py"),
        Row(files: ["split-the-bill/main.py", "main.py"], taken: "split-the-bill/main.py"),
        Row(files: ["basics/variables/split-the-bill/main.py"], taken: "basics/variables/split-the-bill/main.py"),
        Row(files: ["my answer.py"], taken: "my answer.py", isTakenForAnother: true),
        Row(files: ["a.py", "b.py"]),
        Row(files: ["a.txt"]),
        Row(files: ["deep/in/main.py"]),
        Row(files: ["task-1/main.py", "main.py"], inner: "task-1", taken: "task-1/main.py"),
        Row(files: ["main.py"], inner: "task-1"),
        // The names of the files tell them apart.
        Row(files: ["main.py", "parcel.py"], tasks: ["split-the-bill", "parcel-label"], taken: "main.py"),
        Row(files: ["main.py"], tasks: ["split-the-bill", "split-the-bill"]),
    ]

    @Test(arguments: rows)
    func theFilesAreFound(_ row: Row) throws {
        var tasks = try row.tasks.map { try Self.task($0) }
        tasks[0].folder = row.inner
        try with(Dictionary(uniqueKeysWithValues: row.files.map { ("anna/" + $0, $0) })) { root in
            let answer = HandedIn(learner: "anna", number: 1, path: root + "/anna", isFile: false)
            let found = try AnswerFinder(tasks).find(tasks[0], in: answer)
            #expect(found.submission.files["main.py"].map { String(decoding: $0, as: UTF8.self) } == row.taken)
            #expect(found.isTakenForAnother == row.isTakenForAnother)
        }
    }

    /// Neither the file, nor a folder on the way, nor a file of another name may lead to somebody else's answer.
    @Test(arguments: ["main.py", "split-the-bill", "other.py"])
    func noLinkLeadsOut(_ name: String) throws {
        let task = try Self.task("split-the-bill")
        try with(["bert/main.py": "b", "bert/split-the-bill/main.py": "b", "anna/x.txt": ""]) { root in
            let target = name == "split-the-bill" ? "/bert/split-the-bill" : "/bert/main.py"
            try FileManager.default.createSymbolicLink(
                atPath: root + "/anna/" + name, withDestinationPath: root + target)
            let answer = HandedIn(learner: "anna", number: 1, path: root + "/anna", isFile: false)
            let error = #expect(throws: SubmissionFault.self) { try AnswerFinder([task]).find(task, in: answer) }
            guard case .leadsOutside? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }
}
