import Foundation
import Page
import Testing

@testable import Authoring
@testable import Catalog

/// What is kept of proofs, and when it holds.
@Suite struct ProofCacheTests {
    private static let id = ExerciseID("basics/loops/countdown")!

    private static func key(_ copy: CatalogCopy, _ surroundings: [String] = ["engine", "python"]) throws -> String? {
        let (folder, catalog) = (copy.folder, try copy.folder.catalog())
        return ProofKeys(
            folder, catalog, CatalogIndex(folder, catalog, cacheFolder: nil), ContentHashes(folder, catalog),
            surroundings: surroundings
        ).key(id)
    }

    private static let sound: String? = try? CatalogCopy.with([]) { try key($0) }

    @Test func isTheSameWhereverItLies() throws {
        #expect(Self.sound?.count == 64)
        #expect(try CatalogCopy.with([]) { try Self.key($0) } == Self.sound)
    }

    /// Whatever a proof depends on.
    @Test(arguments: [
        CatalogCopy.Edit.write("./solution/main.py", "print()\n"), .write("./starter/new.py", ""),
        .write("./mistakes/x/deep/file", "x"), .bytes("./checks/given.bin", [0, 255]), .delete("./hints.md"),
        .write("Sandboxes/other/profile.json", "{}"),
        .replace(
            "Exercises/catalog.json", "\"concepts\"", with: "\"rules\": {\"two-mistakes\": \"off\"}, \"concepts\""),
    ])
    func isAnotherWhereAFileIs(_ edit: CatalogCopy.Edit) throws {
        let changed = try CatalogCopy.with([edit]) { try Self.key($0) }
        #expect(changed != nil && changed != Self.sound)
    }

    @Test func isAnotherWhereTheWorldIs() throws {
        #expect(try CatalogCopy.with([]) { try Self.key($0, ["engine", "other"]) } != Self.sound)
        #expect(try CatalogCopy.with([]) { try Self.key($0, ["engine"]) } != Self.sound)
    }

    /// Nothing can be kept of what is not read whole.
    @Test(arguments: [
        CatalogCopy.Edit.link("./solution/main.py"), .write("./exercise.json", "{"),
    ])
    func isNoneWhereAFileCannotBeRead(_ edit: CatalogCopy.Edit) throws {
        #expect(try CatalogCopy.with([edit]) { try Self.key($0) } == nil)
    }

    @Test func doesNotHoldForWhatWasChangedMeanwhile() throws {
        try CatalogCopy.with([]) { copy in
            let (folder, catalog) = (copy.folder, try copy.folder.catalog())
            let keys = ProofKeys(
                folder, catalog, CatalogIndex(folder, catalog, cacheFolder: nil), ContentHashes(folder, catalog),
                surroundings: [])
            let key = try #require(keys.key(Self.id))
            #expect(keys.stillHolds(key, Self.id))
            let file = folder.path(CatalogCopy.exercise + "/solution/main.py")
            try Data("print(1)\n".utf8).write(to: URL(filePath: file))
            #expect(!keys.stillHolds(key, Self.id))
        }
    }

    // MARK: - The files

    private static var proof: KeptProof {
        var finding = Finding(
            .init(rawValue: "slow"), file: "Exercises/x", at: .init(keyPath: "k", line: 3, column: 4), found: "a\nb",
            expected: "", nearest: "n")
        finding.level = .warning
        finding.sentence = "so it is"
        let whole = Finding(.init(rawValue: "r"), file: "f", found: "", expected: "é")
        var other = whole
        other.level = .warning
        var mutants = MutantSummary()
        mutants.kinds = [
            "sign-dropped": .init(made: 3, killed: 1, equivalent: 1), "not-dropped": .init(made: 1, killed: 1),
        ]
        mutants.effort = .init(runs: 9, microseconds: 4321)
        return KeptProof(
            cases: ["a", ""], mistakes: [], mutants: mutants, warnings: [finding, other], microseconds: 12)
    }

    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.path + "/reprise-cache-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    @Test func isReadAsItWasWritten() throws {
        try withFolder { folder in
            let cache = try #require(ProofCache(caches: folder))
            cache.write(Self.proof, for: "key")
            #expect(cache.read("key") == Self.proof)
            #expect(cache.read("other") == nil)
            cache.keep(times: ["a/b/c": 7], ofCatalogAt: "/x")
            #expect(cache.times(ofCatalogAt: "/x") == ["a/b/c": 7])
            #expect(cache.times(ofCatalogAt: "/y").isEmpty)
        }
    }

    /// A bit that has changed, a cut, another's file under the name: nothing is read then.
    @Test func damageIsNeverAProof() throws {
        try withFolder { folder in
            let cache = try #require(ProofCache(caches: folder))
            cache.write(Self.proof, for: "key")
            let file = URL(filePath: folder + "/proofs/key")
            let bytes = try Data(contentsOf: file)
            try bytes.write(to: URL(filePath: folder + "/proofs/kez"))
            #expect(cache.read("kez") == nil)
            for index in bytes.indices {
                var changed = bytes
                changed[index] ^= 1
                try changed.write(to: file)
                #expect(cache.read("key") == nil)
                try bytes[..<index].write(to: file)
                #expect(cache.read("key") == nil)
            }
            try bytes.write(to: file)
            #expect(cache.read("key") == Self.proof)
        }
    }

    @Test func aFolderThatIsNotOursAloneIsNotUsed() throws {
        try withFolder { folder in
            try FileManager.default.createDirectory(atPath: folder + "/elsewhere", withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/proofs", withDestinationPath: folder + "/elsewhere")
            #expect(ProofCache(caches: folder) == nil)
            try FileManager.default.removeItem(atPath: folder + "/proofs")
            try FileManager.default.createDirectory(
                atPath: folder + "/proofs", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o777])
            try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder + "/proofs")
            #expect(ProofCache(caches: folder) == nil)
        }
    }

    @Test func theOldestGo() throws {
        try withFolder { folder in
            let cache = try #require(ProofCache(caches: folder))
            for number in 0..<5 {
                cache.write(Self.proof, for: "k\(number)")
                try FileManager.default.setAttributes(
                    [.modificationDate: Date(timeIntervalSince1970: Double(1000 - number))],
                    ofItemAtPath: "\(folder)/proofs/k\(number)")
            }
            cache.prune(to: 2)
            #expect((0..<5).filter { cache.read("k\($0)") != nil } == [0, 1])
        }
    }
}
