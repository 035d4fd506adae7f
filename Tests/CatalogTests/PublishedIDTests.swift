import Foundation
import Testing

@testable import Authoring
@testable import Catalog
@testable import Page

/// What was published keeps its id, by the word of a real git repository.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: git)))
struct PublishedIDTests {
    private static let catalog = "Exercises/catalog.json"

    /// A copy of the sound catalog, committed with a tag; then what else git is told.
    private static func withRepository<Value>(
        _ edits: [CatalogCopy.Edit] = [], _ body: (CatalogCopy, String) throws -> Value
    ) throws -> Value {
        try CatalogCopy.with(edits) { copy in
            let root = copy.folder.root
            try run(root, "init", "--quiet")
            try run(root, "add", ".")
            try run(root, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "-m", "All")
            try run(root, "tag", "v1")
            return try body(copy, root)
        }
    }

    private static func run(_ root: String, _ words: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: git)
        process.arguments = ["-C", root] + words
        process.environment = ["HOME": "/nonexistent", "PATH": "/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1"]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "git \(words)")
    }

    private static func found(_ root: String, _ now: String) throws -> [Finding] {
        let published = try GitRepository(git: git, folder: root).file(catalog, at: "v1")
        let file = URL(filePath: root).appending(path: catalog)
        let text = try String(contentsOf: file, encoding: .utf8).replacing(
            now.split(separator: ">")[0], with: now.split(separator: ">")[1])
        try text.write(to: file, atomically: true, encoding: .utf8)
        return try PublishedIDs.findings(CatalogFolder(root: root).catalog(), published: published, at: "v1")
    }

    @Test(arguments: [
        ("\"id\": \"basics\">\"id\": \"basic\"", ["no track \"basics\", which v1 has"]),
        ("\"id\": \"loops\">\"id\": \"loop\"", ["no topic \"basics/loops\", which v1 has"]),
        ("\"countdown\">\"count-down\"", ["no exercise \"basics/loops/countdown\", which v1 has"]),
        ("\"id\": \"while-loops\">\"id\": \"while\"", ["no concept \"while-loops\", which v1 has"]),
        ("\"id\": \"off-by-one\">\"id\": \"off-by-1\"", ["no trap \"off-by-one\", which v1 has"]),
        ("\"Loops\">\"All loops\"", []),
    ])
    func whatIsGoneIsFound(_ change: String, _ expected: [String]) throws {
        let findings = try Self.withRepository { _, root in try Self.found(root, change) }
        #expect(findings.map(\.found) == expected)
        #expect(findings.allSatisfy { $0.rule.rawValue == "published-id" && $0.file == Self.catalog })
    }

    @Test func whatWasNotThereYetIsNoFault() throws {
        let found = try Self.withRepository { _, root in
            try GitRepository(git: git, folder: root).file("Exercises/later.json", at: "v1")
        }
        #expect(found == nil)
    }

    @Test(arguments: ["v2", "--help", "--output=/tmp/x", "", "HEAD:Exercises/catalog.json", "v1^{tree}"])
    func whatIsNoCommitIsNone(_ revision: String) throws {
        try Self.withRepository { _, root in
            let repository = GitRepository(git: git, folder: root)
            _ = #expect(throws: GitRepository.Fault.unknownRevision(revision)) {
                try repository.file(Self.catalog, at: revision)
            }
        }
    }

    @Test func withoutARepositoryThereIsNothingToReadFrom() throws {
        try CatalogCopy.with([]) { copy in
            let repository = GitRepository(git: git, folder: copy.folder.root)
            _ = #expect(throws: GitRepository.Fault.noRepository) { try repository.file(Self.catalog, at: "HEAD") }
        }
    }

    /// The settings of a hostile repository name programs for whatever git might ask of it; and an object is missing.
    @Test func noProgramOfTheRepositoryIsRun() throws {
        try Self.withRepository([.write(".gitattributes", "*.json filter=x diff=x\n")]) { _, root in
            let mark = root + "/ran"
            let program = "touch \(mark); false"
            for key in [
                "core.fsmonitor", "core.pager", "core.sshCommand", "core.alternateRefsCommand", "core.editor",
                "diff.x.textconv", "filter.x.smudge", "filter.x.clean", "diff.external", "alias.cat-file",
                "remote.origin.uploadpack",
            ] { try Self.run(root, "config", key, program) }
            try Self.run(root, "config", "remote.origin.url", "ext::sh -c touch% \(mark)")
            try Self.run(root, "config", "remote.origin.promisor", "true")
            try Self.run(root, "config", "extensions.partialClone", "origin")
            try Self.run(root, "config", "protocol.ext.allow", "always")
            let repository = GitRepository(git: git, folder: root)
            #expect(try repository.file(Self.catalog, at: "v1") != nil)
            let objects = root + "/.git/objects"
            for folder in try FileManager.default.contentsOfDirectory(atPath: objects) where folder.count == 2 {
                try FileManager.default.removeItem(atPath: "\(objects)/\(folder)")
            }
            _ = #expect(throws: GitRepository.Fault.self) { try repository.file(Self.catalog, at: "v1") }
            #expect(!FileManager.default.fileExists(atPath: mark))
        }
    }
}

private let git = "/usr/bin/git"
