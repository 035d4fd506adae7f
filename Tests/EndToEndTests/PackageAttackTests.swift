import Foundation
import Glibc
import TestSupport
import Testing

/// Catalogs and packages that want their own code run outside the sandbox, or files of theirs put where none belong.
@Suite(.patient) struct PackageAttackTests {
    private let learner = Learner()
    private var canary: String { learner.home + "/canary" }
    /// Python that leaves a trace where it runs unconfined.
    private var trap: String { "open('\(canary)', 'a').write('ran')\n" }
    private var isUntouched: Bool { access(canary, F_OK) != 0 }

    /// A source package that needs nothing but itself to be built, so that a pip which builds does run it.
    private func makeSource() throws -> String {
        let project = "[build-system]\nrequires = []\nbuild-backend = \"backend\"\nbackend-path = [\".\"]\n"
        return try Wheels.makeSource(
            learner, "source",
            ["pyproject.toml": project, "backend.py": trap, "PKG-INFO": "Name: source\nVersion: 1.0\n"])
    }

    /// What a file says, with `LINE` for the line of a source package, `PATH` for its path and `HASH` for its hash.
    static let files: [(file: String, status: Int32)] = [
        ("LINE", 69),
        ("LINE\r--no-binary=:all:\n", 70),
        ("LINE--no-binary=:all:\n", 70),
        ("# note\r\n--no-binary=:all:\r\nLINE", 70),
        ("# note\r--no-binary=:all:\nLINE", 70),
        ("# note\u{85}--no-binary=:all:\nLINE", 70),
        ("# note\u{2028}--no-binary=:all:\nLINE", 70),
        ("# note\u{0C}--no-binary=:all:\nLINE", 70),
        ("# note\u{1D}--no-binary=:all:\nLINE", 70),
        ("# note \\\n--no-binary=:all: # == --hash=sha256:\nLINE", 70),
        ("--no-binary=source==1 --hash=sha256:HASH\nLINE", 70),
        ("source@file://PATH#egg==1 --hash=sha256:HASH\n", 70),
        ("PATH#source==1.0 --hash=sha256:HASH\n", 70),
        ("-e file://PATH#egg=source==1.0 --hash=sha256:HASH\n", 70),
        ("--find-links=/== --hash=sha256:HASH\nLINE", 70),
        ("# -*- coding: utf-7 -*-\n# +AAo---no-binary=:all:\nLINE", 69),
    ]

    @Test(arguments: files) func aSourcePackageIsNotBuilt(_ file: String, _ status: Int32) throws {
        let line = try Wheels.makeSource(
            learner, "source", ["setup.py": trap, "PKG-INFO": "Name: source\nVersion: 1.0\n"])
        let path = Wheels.folder(learner) + "/source-1.0.tar.gz"
        let hash = String(line.dropLast().suffix(64))
        try learner.copyCatalog(
            needing: file.replacing("LINE", with: line).replacing("PATH", with: path).replacing("HASH", with: hash))
        let answer = try learner.run("sandbox", "prepare", "tiny")
        #expect(answer.status == status, "\(answer)")
        #expect(isUntouched && learner.packageFolders == [])
    }

    @Test(arguments: ["no-binary = :all:", "only-binary = :none:", "editable = PATH", "requirement = LIST"])
    func norWhereTheUsersPipWouldBuildIt(_ setting: String) throws {
        let line = try makeSource()
        let list = learner.file("list.txt", line)
        let setting = setting.replacing("PATH", with: "file://" + Wheels.folder(learner)).replacing("LIST", with: list)
        try learner.copyCatalog(needing: line)
        let sections = ["global", "install", "download"].map { "[\($0)]\n\(setting)\n" }.joined()
        learner.environment["PIP_CONFIG_FILE"] = learner.file("pip.conf", sections)
        let halves = setting.split(separator: "=", maxSplits: 1)
        let name = halves[0].uppercased().replacing("-", with: "_").replacing(" ", with: "")
        learner.environment["PIP_" + name] = String(halves[1]).replacing(" ", with: "")
        let answer = try learner.run("sandbox", "prepare", "tiny")
        #expect(answer.status == 69, "\(answer)")
        #expect(isUntouched && learner.packageFolders == [])
    }

    /// Files that some interpreter would run, or import in the place of its own.
    static let waiting = [
        "evil.pth", "sitecustomize.py", "usercustomize.py", "pip/__init__.py", "pip/__main__.py", "zipfile.py",
        "venv/__init__.py", "venv/__main__.py", "ast.py", "site.py", "encodings/__init__.py", "json/__init__.py",
        "_distutils_hack/__init__.py", "distutils-precedence.pth", "sitecustomize/__init__.py",
        "waiting-1.0.data/purelib/late.pth", "waiting-1.0.data/scripts/python3", "waiting-1.0.data/data/lib/x.pth",
    ]

    @Test func nothingOfAWheelRunsOutside() throws {
        var files = Dictionary(uniqueKeysWithValues: Self.waiting.map { ($0, "import os; " + trap) })
        files["waiting.py"] = "ANSWER = 42\n"
        files["waiting-1.0.data/platlib/beside.py"] = "import waiting\n"
        files["waiting-1.0.dist-info/entry_points.txt"] =
            "[console_scripts]\n../../../../../../..\(canary) = os:getcwd\n"
        let line = try Wheels.make(learner, "waiting", files)
        let other = try Wheels.make(learner, "later", ["later.py": trap])
        try learner.copyCatalog(needing: line)
        #expect(try learner.run("sandbox", "prepare", "tiny").status == 0)
        // Broken off half-way, or another package beside it: no interpreter starts with what is there.
        let folder = try #require(learner.packageFolders.first)
        unlink(folder + "/made-for")
        #expect(try learner.run("sandbox", "prepare", "tiny").status == 0)
        try learner.writeCatalog("Sandboxes/tiny/requirements.txt", line + other)
        #expect(try learner.run("sandbox", "prepare", "tiny").status == 0)
        try learner.editCatalog(SmallCatalog.bill + "/exercise.json", "\"pure\"", "\"tiny\"")
        let answer = learner.file(
            "main.py",
            "import json, random, beside, zipfile\njson.dumps(1)\n"
                + SmallCatalog.read(SmallCatalog.bill + "/solution/main.py"))
        let graded = try learner.run("grade", "split-the-bill", answer)
        #expect(graded.status == 0, "\(graded)")
        #expect(isUntouched)
        let left = FileManager.default.enumerator(atPath: folder)!.compactMap { $0 as? String }
        #expect(
            !left.contains { $0.contains("customize") || $0.hasSuffix(".pth") || $0.hasSuffix("/python3") }, "\(left)")
    }

    @Test(arguments: [
        "../escaped.py", "escaping/../../../../escaped.py", "/tmp/reprise-escaped.py",
        "escaping-1.0.data/purelib/../../x.py",
        "escaping//x.py", "escaping/./x.py",
    ])
    func noFileOfAWheelLeavesItsFolder(_ name: String) throws {
        let line = try Wheels.make(learner, "escaping", ["good.py": "", name: ""])
        try learner.copyCatalog(needing: line)
        let answer = try learner.run("sandbox", "prepare", "tiny")
        #expect(answer.status == 70, "\(answer)")
        #expect(
            answer.words.contains("a package of tiny is no wheel that can be used, so none is installed: escaping-1.0"))
        #expect(answer.words.contains("the file '\(name)' would be put outside of the packages"))
        #expect(learner.packageFolders == [])
        let escaped = FileManager.default.enumerator(atPath: learner.home)!.contains { "\($0)".hasSuffix("escaped.py") }
        #expect(!escaped && access("/tmp/reprise-escaped.py", F_OK) != 0)
    }

    @Test(arguments: [SIGKILL, SIGINT]) func aPreparationThatWasInterruptedIsBegunAnew(_ signal: Int32) throws {
        let line = try Wheels.make(learner, "tinything", ["tinything.py": ""])
        try learner.copyCatalog(needing: line)
        // A pipe without a writer holds pip up.
        let wheel = Wheels.folder(learner) + "/tinything-1.0-py3-none-any.whl"
        rename(wheel, wheel + ".kept")
        mkfifo(wheel, 0o600)
        let started = try learner.start(["sandbox", "prepare", "tiny"])
        // Without a reader there is no writing to it.
        var writer = pollfd(fd: -1, events: 0, revents: 0)
        while writer.fd < 0 && started.process.isRunning {
            usleep(10_000)
            writer.fd = open(wheel, O_WRONLY | O_NONBLOCK)
        }
        kill(started.process.processIdentifier, signal)
        let answer = started.finish()
        #expect(answer.signal == signal)
        #expect(poll(&writer, 1, 10_000) == 1, "pip is still at work")
        close(writer.fd)
        unlink(wheel)
        #expect(
            signal == SIGKILL
                || answer.errors.contains("Nothing is installed. Type the same command again to begin anew."))
        let left = try #require(learner.packageFolders.first)
        #expect(try learner.run("sandbox", "list").output.contains("1 package, absent"))

        try Data(trap.utf8).write(to: URL(filePath: left + "/sitecustomize.py"))
        rename(wheel + ".kept", wheel)
        #expect(try learner.run("sandbox", "prepare", "tiny").status == 0)
        #expect(learner.packageFolders.count == 1 && access(left, F_OK) != 0 && isUntouched)
        #expect(try learner.run("sandbox", "remove", "tiny").output == "The packages of tiny are removed.\n")
        #expect(learner.packageFolders == [])
    }

    @Test func linksInTheCacheAreNotFollowed() throws {
        try learner.copyCatalog(needing: try Wheels.make(learner, "tinything", ["tinything.py": ""]))
        #expect(try learner.run("sandbox", "prepare", "tiny").status == 0)
        let folder = try #require(learner.packageFolders.first)
        let elsewhere = learner.home + "/elsewhere"
        rename(folder, elsewhere)
        symlink(elsewhere, folder)
        #expect(try learner.run("sandbox", "list").output.contains("1 package, absent"))
        #expect(try learner.run("sandbox", "prepare", "tiny").status == 0)
        #expect(access(elsewhere + "/packages/tinything.py", F_OK) == 0, "what a link leads to has been removed")
        #expect(try learner.run("sandbox", "list").output.contains("1 package, prepared"))

        let parent = learner.home + "/cache/reprise/packages"
        rename(parent, elsewhere + "/all")
        symlink(elsewhere + "/all", parent)
        let answer = try learner.run("sandbox", "prepare", "tiny")
        #expect(answer.status == 69 && answer.words.contains("\(parent) is not a folder of your own"), "\(answer)")
    }

    @Test func passwordsOfAnIndexAreNotShown() throws {
        try learner.copyCatalog(needing: try Wheels.make(learner, "tinything", ["tinything.py": ""]))
        learner.environment["PIP_NO_INDEX"] = nil
        learner.environment["PIP_FIND_LINKS"] = nil
        learner.environment["PIP_RETRIES"] = "0"
        learner.environment["PIP_INDEX_URL"] = "http://me:hush@127.0.0.1:9/simple?token=hush"
        let answer = try learner.run("sandbox", "prepare", "tiny")
        #expect(answer.status == 69, "\(answer)")
        #expect(answer.output.contains("  Packages come from: http://127.0.0.1:9/simple\n"))
        #expect(!answer.words.contains("me:hush"), "\(answer)")
    }
}
