import Foundation
import Glibc
import TestSupport
import Testing

/// A catalog or a workspace that nobody has named, and that lies above the current folder, is told of before it is used.
@Suite struct FoundPlacesTests {
    private let learner = Learner()

    init() throws {
        for name in ["REPRISE_CATALOG", "REPRISE_WORKSPACE"] { learner.environment[name] = nil }
        learner.environment["XDG_CACHE_HOME"] = learner.home + "/cache"
    }

    /// Runs a command in a folder below the home, which is made.
    private func run(_ command: String, in folder: String) throws -> Learner.Answer {
        let path = learner.home + "/" + folder
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return try learner.run(command, prefix: ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", path])
    }

    private func cloneCatalog() throws {
        try FileManager.default.copyItem(atPath: SmallCatalog.root, toPath: learner.home + "/cloned")
    }

    @Test func aCatalogIsToldOfOnce() throws {
        try cloneCatalog()
        let first = try run("list", in: "cloned/a/b")
        #expect(first.status == 0 && first.errors.contains("/cloned, found above this folder"))
        #expect(try run("list", in: "cloned/a").errors == "")
    }

    @Test func aWorkspaceIsToldOfOnce() throws {
        try cloneCatalog()
        try FileManager.default.createDirectory(
            atPath: learner.home + "/elsewhere/.reprise", withIntermediateDirectories: true)
        learner.environment["REPRISE_CATALOG"] = learner.home + "/cloned"
        let first = try run("list", in: "elsewhere/a")
        #expect(first.errors.contains("/elsewhere, found above this folder"))
        #expect(try run("list", in: "elsewhere/a").errors == "")
        // The usual one needs no telling.
        #expect(try run("list", in: "a").errors == "")
        #expect(try run("list", in: "reprise/.reprise").errors == "")
    }

    @Test func nothingIsToldOfTheProgramsOwnCatalog() throws {
        let answer = try learner.run(
            "list", prefix: ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", Package.root + "Tests"])
        #expect(answer.status == 0 && answer.errors == "")
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give a folder away"))
    func anothersIsToldOfEachTime() throws {
        try cloneCatalog()
        chown(learner.home + "/cloned", 65534, 65534)
        for _ in 0..<2 {
            let answer = try run("list", in: "cloned")
            #expect(answer.status == 0)
            #expect(answer.errors.contains("found above this folder, and belongs to nobody"))
        }
    }

    /// A mark that somebody has put into a folder of all, to be written into.
    @Test(.enabled(if: geteuid() == 0, "only root can give a folder away"))
    func anothersMarkIsNotWrittenInto() throws {
        try FileManager.default.createDirectory(
            atPath: learner.home + "/shared/.reprise", withIntermediateDirectories: true)
        chown(learner.home + "/shared/.reprise", 65534, 65534)
        learner.environment["REPRISE_CATALOG"] = SmallCatalog.root
        let answer = try run("grade", in: "shared/a")
        #expect(answer.status == 69 && answer.errors.contains("belongs to another user, number 65534"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: learner.home + "/shared/.reprise").isEmpty)
    }
}
